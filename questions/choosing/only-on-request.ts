import { isWeekday } from "./item-features";
import type { Candidate } from "./candidate";

/**
 * Forms that judges who had not written them found usable as they stand in none of 18 items: their wrong options
 * are seldom ones that anybody would pick. A quiz does without them; who asks about one sentence may be offered them.
 */
const WEAK_FORMS: ReadonlySet<string> = new Set([
  "object",
  "thing-subject",
  "portrait",
  "what-they-did",
  "what-to-do",
  "cloze-quotation",
]);

/** Whether the item is one that a quiz does better without: of a weak form, or with a day of the week as its key. */
export function isOnlyOnRequest({ item }: Candidate): boolean {
  return WEAK_FORMS.has(item.form) || isWeekday(item.key);
}
