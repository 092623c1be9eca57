import type { Actor } from "../actor";
import type { Database } from "../database";
import { lockQuiz, makeNextVersion, type QuizChanged } from "./next-version";

/**
 * Leaves an item out of a quiz of the actor's: makes the next version without it. What was assigned or
 * begun keeps the version that it has.
 */
export function removeItemFromQuiz(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string },
): Promise<QuizChanged | { readonly kind: "last-item" } | null> {
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, input.quizId);
    const place = locked?.items.findIndex(({ itemId }) => itemId === input.itemId) ?? -1;
    if (locked === null || place < 0) return null;
    const kept = locked.items.filter((_, at) => at !== place);
    if (kept.length === 0) return { kind: "last-item" };
    return makeNextVersion(tx, locked, kept, { change: `question ${place + 1} left out` });
  });
}
