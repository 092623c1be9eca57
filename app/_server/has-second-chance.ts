import { takesSeveral } from "../_contract/answer-parts";
import type { Item } from "@/questions/types";

/**
 * Whether a missed item is worth asking once more. Where only one option is left, nothing is to be found out: who
 * answered "True" and missed knows the answer. Where several options are to be chosen, what was wrong can't be said
 * without saying most of the key, so that such an item is explained at once, and practised.
 */
export function hasSecondChance({ options, type }: Item, isAnswered: boolean): boolean {
  return !takesSeveral(type) && options.length - (isAnswered ? 1 : 0) > 1;
}
