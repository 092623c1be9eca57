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
  "said-about",
]);

/**
 * Whether the item is one that a quiz does better without: of a weak form, with a day of the week as its key, with a copy of
 * the key that has one detail turned round, or a job beside jobs that were all made up.
 */
export function isOnlyOnRequest({ item }: Candidate): boolean {
  const wrong = item.options.filter(({ correct }) => !correct);
  return (
    WEAK_FORMS.has(item.form) ||
    isWeekday(item.key) ||
    wrong.some(({ origin }) => origin === "opposite") ||
    (item.form === "name-to-role" && wrong.every(({ evidence }) => evidence === undefined))
  );
}
