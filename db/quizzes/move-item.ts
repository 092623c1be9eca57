import type { Actor } from "../actor";
import type { Database } from "../database";
import { lockQuiz, makeNextVersion, type QuizChanged } from "./next-version";

/**
 * Puts an item of a quiz of the actor's in another place: makes the next version in that order.
 *
 * @param input.position counts from 1; beyond the last it is the last
 */
export function moveItemInQuiz(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string; position: number },
): Promise<QuizChanged | null> {
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, input.quizId);
    const place = locked?.items.findIndex(({ itemId }) => itemId === input.itemId) ?? -1;
    if (locked === null || place < 0) return null;
    const to = Math.min(input.position, locked.items.length) - 1;
    const items = locked.items.toSpliced(place, 1).toSpliced(to, 0, locked.items[place]!);
    const change = `question ${place + 1} moved to place ${to + 1}`;
    return makeNextVersion(tx, locked, items, { change });
  });
}
