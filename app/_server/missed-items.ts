import type { AttemptScore, Score } from "@/db/attempts";
import type { QuizItem } from "@/db/quizzes";

/** The items that count and did not earn all that they could: wrong, right in part, or left blank. */
export function missedItems(items: readonly QuizItem[], score: AttemptScore): QuizItem[] {
  const isRight = ({ earned, possible }: Score) => possible > 0 && earned === possible;
  const right = new Set(score.items.filter(isRight).map(({ itemId }) => itemId));
  return items.filter(({ itemId, ruling }) => !right.has(itemId) && ruling?.kind !== "void");
}
