export interface ArticleDraft {
  readonly title: string;
  readonly text: string;
}

const storageKey = "attest.draft";
export const emptyDraft: ArticleDraft = { title: "", text: "" };

const listeners = new Set<() => void>();
let draft: ArticleDraft | null = null;

/** What was typed in this tab, also before a reload. The same object until it changes. */
export function readDraft(): ArticleDraft {
  draft ??= readStored();
  return draft;
}

/** Keeps what is typed, so that neither an error nor a reload costs it. */
export function keepDraft(next: ArticleDraft): void {
  draft = next;
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Storage is full or refused: the draft lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change. */
export function subscribeToDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readStored(): ArticleDraft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    return { ...emptyDraft, ...(stored as Partial<ArticleDraft> | null) };
  } catch {
    return emptyDraft;
  }
}
