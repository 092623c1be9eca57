import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { quizVersion, quizVersionItem } from "../schema";
import { lockQuiz, makeNextVersion, type QuizChanged } from "./next-version";
import { type QuizHistory, readHistory } from "./quiz-history";

/** Takes the last change of a quiz of the actor's back, or makes it again, as a version of its own. */
export function stepInHistory(
  db: Database,
  actor: Actor,
  input: { quizId: string; step: keyof QuizHistory },
): Promise<QuizChanged | { readonly kind: "no-step" } | null> {
  const { schoolId } = actor;
  const { quizId } = input;
  return db.transaction(async (tx) => {
    const locked = await lockQuiz(tx, actor, quizId);
    if (locked === null) return null;
    const step = (await readHistory(tx, { schoolId, quizId }))[input.step];
    if (step === null) return { kind: "no-step" };
    const items = await tx
      .select({
        itemId: quizVersionItem.itemId,
        itemVersionId: quizVersionItem.itemVersionId,
        points: quizVersionItem.points,
      })
      .from(quizVersionItem)
      .innerJoin(quizVersion, refersTo(quizVersionItem, quizVersionItem.quizVersionId, quizVersion))
      .where(
        and(
          eq(quizVersion.schoolId, schoolId),
          eq(quizVersion.quizId, quizId),
          eq(quizVersion.version, step.to),
        ),
      )
      .orderBy(asc(quizVersionItem.position));
    return makeNextVersion(tx, locked, items, { contentOf: step.to });
  });
}
