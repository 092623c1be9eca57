import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { findQuizForTeacher, type OwnQuiz, removeItemFromQuiz } from "@/db/quizzes";
import { found, UserError } from "../errors";

/**
 * Leaves an item out of a quiz of the actor's. What was assigned before keeps it.
 *
 * @returns the quiz's new version
 * @throws UserError `not-found`, `last-item`
 */
export async function removeItem(
  db: Database,
  actor: Actor,
  input: { quizId: string; itemId: string },
): Promise<OwnQuiz> {
  const outcome = found(await removeItemFromQuiz(db, actor, input));
  if (outcome.kind === "last-item") {
    throw new UserError("last-item", "A quiz needs at least one question, so this one stays.");
  }
  return found(await findQuizForTeacher(db, actor, input));
}
