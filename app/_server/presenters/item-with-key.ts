import type { ArticleContent } from "@/db/articles";
import type { QuizItem } from "@/db/quizzes";
import type { Item, Option } from "@/questions/types";
import type { ItemWithKey, OptionWithReason } from "../../_contract/items";
import { keyOptionOf } from "../key-option";
import { presentEvidence } from "./article";
import { presentOptionForStudent } from "./item-for-student";

/** An item with its key, reasons and evidence: for its teacher, and for review. */
export function presentItemWithKey(
  { itemId, position, points, item, ruling }: QuizItem,
  article: ArticleContent,
): ItemWithKey {
  return {
    id: itemId,
    position,
    points,
    type: item.type,
    stem: item.stem,
    options: item.options.map((option) => presentOptionWithReason(option, item, article)),
    keyOptionId: keyOptionOf(item).id,
    evidence: presentEvidence(article, item.evidence),
    ruling: ruling ?? null,
  };
}

/** An option with the truth about it, and the place that it comes from. */
export function presentOptionWithReason(
  option: Option,
  item: Item,
  article: ArticleContent,
): OptionWithReason {
  return {
    ...presentOptionForStudent(option, item, article),
    correct: option.correct,
    why: option.why,
    evidence: option.evidence ? (presentEvidence(article, [option.evidence])[0] ?? null) : null,
  };
}
