import type { QuizItem } from "@/db/quizzes";
import type { ScoreChange as ScoreChanged } from "@/db/rulings";
import { answerOf, isAnswered, optionIdsOf } from "../../_contract/answer-parts";
import type { Answer } from "../../_contract/answers";
import type { Review, ReviewedItem, ScoreChange } from "../../_contract/reviews";
import type { ReviewedAttempt } from "../operations/review-attempt";
import { presentArticle } from "./article";
import { presentItemToTryAgain } from "./item-to-try-again";
import { presentItemWithKey } from "./item-with-key";

/**
 * A submitted attempt for the person who took it: each item with their option, the key and the proof; a missed one
 * without them as long as it has a second chance.
 */
export function presentReview(reviewed: ReviewedAttempt): Review {
  const { attempt, submittedAt, score, changes } = reviewed;
  const { article } = attempt;
  return {
    attemptId: attempt.attemptId,
    title: attempt.title,
    submittedAt: submittedAt.toISOString(),
    score: { earned: score.earned, possible: score.possible },
    article: presentArticle(article),
    wordMeanings: attempt.wordMeanings,
    items: attempt.items.map((item) =>
      reviewed.toTryAgain.has(item.itemId)
        ? presentItemToTryAgain(item, article, optionIdsOf(answerTo(reviewed, item))[0] ?? null)
        : presentReviewedItem(reviewed, item),
    ),
    changes: presentScoreChanges(changes, attempt.items),
  };
}

/** An item with its key, for a student who has no second chance at it or has taken it. */
export function presentReviewedItem(reviewed: ReviewedAttempt, item: QuizItem): ReviewedItem {
  const { attempt, score, secondChances } = reviewed;
  const isThis = ({ itemId }: { readonly itemId: string }) => itemId === item.itemId;
  const taken = secondChances.find(isThis);
  return {
    ...presentItemWithKey(item, attempt.article),
    stage: "explained",
    answer: answerTo(reviewed, item),
    earned: score.items.find(isThis)?.earned ?? 0,
    secondChance: taken ? { optionId: taken.optionId, correct: taken.correct } : null,
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

function answerTo({ attempt }: ReviewedAttempt, { itemId }: QuizItem): Answer | null {
  const response = attempt.responses.find((each) => each.itemId === itemId);
  return response && isAnswered(response) ? answerOf(response) : null;
}
