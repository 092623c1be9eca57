import type { QuizItem } from "@/db/quizzes";
import type { ScoreChange as ScoreChanged } from "@/db/rulings";
import type { Review, ScoreChange } from "../../_contract/reviews";
import type { ReviewedAttempt } from "../operations/review-attempt";
import { presentArticle } from "./article";
import { presentItemWithKey } from "./item-with-key";

/** A submitted attempt for the person who took it: each item with their option, the key and the proof. */
export function presentReview(reviewed: ReviewedAttempt): Review {
  const { attempt, submittedAt, score, changes } = reviewed;
  const { article } = attempt;
  const chosen = new Map(attempt.responses.map(({ itemId, optionId }) => [itemId, optionId]));
  const earned = new Map(score.items.map((item) => [item.itemId, item.earned]));
  return {
    attemptId: attempt.attemptId,
    title: attempt.title,
    submittedAt: submittedAt.toISOString(),
    score: { earned: score.earned, possible: score.possible },
    article: presentArticle(article),
    items: attempt.items.map((item) => ({
      ...presentItemWithKey(item, article),
      optionId: chosen.get(item.itemId) ?? null,
      earned: earned.get(item.itemId) ?? 0,
    })),
    changes: presentScoreChanges(changes, attempt.items),
  };
}

/** What rulings did to a score, each with the number of its item. */
export function presentScoreChanges(
  changes: readonly ScoreChanged[],
  items: readonly QuizItem[],
): ScoreChange[] {
  return changes.flatMap(({ itemId, changedAt, ...change }) => {
    const item = items.find((each) => each.itemId === itemId);
    return item ? [{ ...change, position: item.position, changedAt: changedAt.toISOString() }] : [];
  });
}
