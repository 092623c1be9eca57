import type { Item } from "../../questions/types";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { item, itemVersion } from "../schema";
import { lockQuiz, makeNextVersion, type QuizChanged } from "./next-version";

/** Adds an item at the end of a quiz of the actor's: makes the next version with it. */
export function addItemToQuiz(
  db: Database,
  actor: Actor,
  input: { quizId: string; content: Item; points?: number },
): Promise<(QuizChanged & { readonly itemId: string }) | null> {
  const { schoolId } = actor;
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, input.quizId);
    if (locked === null) return null;
    const { articleVersionId } = locked;
    const itemId = newId();
    const itemVersionId = newId();
    await tx.insert(item).values({ schoolId, id: itemId, articleVersionId });
    await tx
      .insert(itemVersion)
      .values({ schoolId, id: itemVersionId, itemId, version: 1, content: input.content });
    const items = [...locked.items, { itemId, itemVersionId, points: input.points ?? 1 }];
    const change = `question ${items.length} added`;
    return { ...(await makeNextVersion(tx, locked, items, { change })), itemId };
  });
}
