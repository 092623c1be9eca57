import type { QuizItem } from "@/db/quizzes";
import { ruleItem } from "@/questions/index";

/** The item with its options and key as its teacher's ruling has them; as it was written where there is none. */
export function asRuled<Of extends QuizItem>(item: Of): Of {
  return item.ruling === undefined ? item : { ...item, item: ruleItem(item.item, item.ruling) };
}
