import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { refersTo } from "../refers-to";
import { quiz, quizVersion, quizVersionItem } from "../schema";
import { isNewestVersion } from "./newest-version";

export type RemoveItemOutcome =
  | { readonly kind: "removed"; readonly quizVersionId: string; readonly itemCount: number }
  | { readonly kind: "last-item" };

/**
 * Leaves an item out of a quiz of the actor's: makes the next version without it. What was assigned or
 * begun keeps the version that it has.
 */
export function removeItemFromQuiz(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string },
): Promise<RemoveItemOutcome | null> {
  const { schoolId } = actor;
  const { quizId } = input;
  return db.transaction(async (tx) => {
    // The lock makes two edits at once follow each other, so that neither is lost.
    const [locked] = await tx
      .select({ id: quiz.id })
      .from(quiz)
      .where(
        and(eq(quiz.schoolId, schoolId), eq(quiz.id, quizId), eq(quiz.ownerId, actor.personId)),
      )
      .for("update");
    if (!locked) return null;
    const rows = await tx
      .select({
        version: quizVersion.version,
        articleVersionId: quizVersion.articleVersionId,
        itemId: quizVersionItem.itemId,
        itemVersionId: quizVersionItem.itemVersionId,
      })
      .from(quizVersion)
      .innerJoin(
        quizVersionItem,
        refersTo(quizVersionItem, quizVersionItem.quizVersionId, quizVersion),
      )
      .where(
        and(eq(quizVersion.schoolId, schoolId), eq(quizVersion.quizId, quizId), isNewestVersion()),
      )
      .orderBy(asc(quizVersionItem.position));
    const newest = rows[0];
    const kept = rows.filter(({ itemId }) => itemId !== input.itemId);
    if (!newest || kept.length === rows.length) return null;
    if (kept.length === 0) return { kind: "last-item" };

    const { articleVersionId } = newest;
    const quizVersionId = newId();
    await tx.insert(quizVersion).values({
      schoolId,
      id: quizVersionId,
      quizId,
      version: newest.version + 1,
      articleVersionId,
    });
    await tx.insert(quizVersionItem).values(
      kept.map(({ itemId, itemVersionId }, index) => ({
        schoolId,
        quizVersionId,
        itemId,
        itemVersionId,
        position: index + 1,
      })),
    );
    return { kind: "removed", quizVersionId, itemCount: kept.length };
  });
}
