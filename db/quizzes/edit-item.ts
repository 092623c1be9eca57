import { and, eq, max } from "drizzle-orm";
import type { Item } from "../../questions/types";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { itemVersion } from "../schema";
import { lockQuiz, makeNextVersion, type QuizChanged } from "./next-version";

/**
 * Gives an item of a quiz of the actor's new content: a version of the item, in the next version of the quiz. What was
 * assigned or begun keeps the item as it was.
 */
export function editItemOfQuiz(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string; content: Item; points?: number },
): Promise<QuizChanged | null> {
  const { schoolId } = actor;
  const { quizId, itemId, content } = input;
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, quizId);
    const place = locked?.items.findIndex((placed) => placed.itemId === itemId) ?? -1;
    if (locked === null || place < 0) return null;
    const [newest] = await tx
      .select({ version: max(itemVersion.version) })
      .from(itemVersion)
      .where(and(eq(itemVersion.schoolId, schoolId), eq(itemVersion.itemId, itemId)));
    const itemVersionId = newId();
    const version = (newest?.version ?? 0) + 1;
    await tx.insert(itemVersion).values({ schoolId, id: itemVersionId, itemId, version, content });
    const before = locked.items[place]!;
    const points = input.points ?? before.points;
    const items = locked.items.with(place, { ...before, itemVersionId, points });
    return makeNextVersion(tx, locked, items, { change: `question ${place + 1} changed` });
  });
}
