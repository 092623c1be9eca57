import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { createQuizWithVersion } from "@/db/quizzes";
import type { Quiz } from "@/questions/types";
import { articleContent } from "../article-blocks";
import { UserError } from "../errors";

/**
 * Stores a quiz as the actor's, with its article.
 *
 * @returns the quiz's id
 * @throws UserError `not-allowed` for students of a class
 */
export async function keepQuiz(db: Database, actor: Actor, quiz: Quiz): Promise<string> {
  const article = articleContent(quiz.article);
  const kept = await createQuizWithVersion(db, actor, { article, items: quiz.items });
  if (kept) return kept.quizId;
  throw new UserError(
    "not-allowed",
    "You are signed in as a student of a class. Sign out first to try an article of your own.",
  );
}
