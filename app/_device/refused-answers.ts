/** Answers that arrived when the attempt took none any more. Which they were, and not what they said. */
export interface RefusedAnswers {
  readonly itemIds: readonly string[];
  /** Why, in the server's words. */
  readonly reason: string;
}

type TextStorage = Pick<Storage, "getItem" | "setItem">;

const keyOf = (attemptId: string) => `attest.refused.${attemptId}`;

/** Notes them for the review that the student is led to, in this tab, which forgets them when it closes. */
export function noteRefusedAnswers(
  attemptId: string,
  refused: RefusedAnswers,
  storage: TextStorage | null = tabStorage(),
): void {
  if (refused.itemIds.length === 0) return;
  try {
    storage?.setItem(keyOf(attemptId), JSON.stringify(refused));
  } catch {
    // Storage is full: the note is lost, and nothing else.
  }
}

/** The note as it is written, the same text until there is another; null where there is none. */
export function readRefusedAnswers(
  attemptId: string,
  storage: TextStorage | null = tabStorage(),
): string | null {
  return storage?.getItem(keyOf(attemptId)) ?? null;
}

/** What the note says; null where it is none of ours. */
export function parseRefusedAnswers(text: string | null): RefusedAnswers | null {
  try {
    const { itemIds, reason } = JSON.parse(text ?? "null") as Partial<RefusedAnswers>;
    if (!Array.isArray(itemIds) || typeof reason !== "string") return null;
    return { itemIds: itemIds as readonly string[], reason };
  } catch {
    return null;
  }
}

function tabStorage(): TextStorage | null {
  try {
    return sessionStorage;
  } catch {
    // A browser that refuses storage is told nothing.
    return null;
  }
}
