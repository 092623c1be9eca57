import type { Actor } from "@/db/actor";
import type { ArticleContent } from "@/db/articles";
import { listPracticeResponses } from "@/db/attempts";
import type { Database } from "@/db/database";
import type { QuizItem } from "@/db/quizzes";
import { missedItems } from "../missed-items";
import { reviewAttempt } from "./review-attempt";

/** The items of a submitted attempt that were missed, and those of them not yet right in practice. */
export interface PracticeOfAttempt {
  readonly article: ArticleContent;
  readonly missed: readonly QuizItem[];
  readonly remaining: readonly QuizItem[];
}

/**
 * What the actor has to practise after an attempt of theirs.
 *
 * @throws UserError `not-found`, or `attempt-open` before submission
 */
export async function practiceOfAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<PracticeOfAttempt> {
  const { attempt, score } = await reviewAttempt(db, actor, input);
  const tries = await listPracticeResponses(db, actor, input);
  const done = new Set(tries.filter(({ correct }) => correct).map(({ itemId }) => itemId));
  const missed = missedItems(attempt.items, score);
  const remaining = missed.filter(({ itemId }) => !done.has(itemId));
  return { article: attempt.article, missed, remaining };
}
