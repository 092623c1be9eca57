import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { itemApproval, quizVersionItem } from "../schema";
import { lockQuiz } from "./next-version";

/**
 * Notes that an item of a quiz of the actor's is checked as it stands, or that it is not. The quiz stays in its version:
 * what is asked does not change.
 *
 * @returns null where the quiz or the item is not there or not the actor's
 */
export function approveItem(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string; approved: boolean },
): Promise<{ readonly approved: boolean } | null> {
  const { schoolId } = actor;
  const { quizId, itemId, approved } = input;
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, quizId);
    const placed = locked?.items.find((item) => item.itemId === itemId);
    if (placed === undefined) return null;
    const { itemVersionId } = placed;
    await (approved
      ? tx.insert(itemApproval).values({ schoolId, itemVersionId }).onConflictDoNothing()
      : tx
          .delete(itemApproval)
          .where(
            and(eq(itemApproval.schoolId, schoolId), eq(itemApproval.itemVersionId, itemVersionId)),
          ));
    return { approved };
  });
}

/** The items that are checked as a quiz version has them; the caller has been found to be allowed to read it. */
export async function listApprovedItems(
  db: Database,
  { schoolId, quizVersionId }: { schoolId: string; quizVersionId: string },
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ itemId: quizVersionItem.itemId })
    .from(quizVersionItem)
    .innerJoin(
      itemApproval,
      and(
        eq(itemApproval.schoolId, quizVersionItem.schoolId),
        eq(itemApproval.itemVersionId, quizVersionItem.itemVersionId),
      ),
    )
    .where(
      and(eq(quizVersionItem.schoolId, schoolId), eq(quizVersionItem.quizVersionId, quizVersionId)),
    );
  return new Set(rows.map(({ itemId }) => itemId));
}
