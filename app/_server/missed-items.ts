import type { AttemptScore } from "@/db/attempts";
import type { QuizItem } from "@/db/quizzes";

/** The items that earned nothing and count: wrong, or left blank. */
export function missedItems(items: readonly QuizItem[], score: AttemptScore): QuizItem[] {
  const right = new Set(score.items.filter(({ earned }) => earned > 0).map(({ itemId }) => itemId));
  return items.filter(({ itemId, ruling }) => !right.has(itemId) && ruling?.kind !== "void");
}
