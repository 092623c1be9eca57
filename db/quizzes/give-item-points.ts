import type { Actor } from "../actor";
import type { Database } from "../database";
import { lockQuiz, makeNextVersion, type QuizChanged } from "./next-version";

/** Says what a right answer to an item of a quiz of the actor's earns: makes the next version with it. */
export function giveItemPoints(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string; points: number },
): Promise<QuizChanged | null> {
  const { quizId, itemId, points } = input;
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, quizId);
    const place = locked?.items.findIndex((item) => item.itemId === itemId) ?? -1;
    if (locked === null || place < 0) return null;
    const items = locked.items.with(place, { ...locked.items[place]!, points });
    const change = `question ${place + 1} worth ${points === 1 ? "1 point" : `${points} points`}`;
    return makeNextVersion(tx, locked, items, { change });
  });
}
