import type { Item } from "@/questions/types";

/**
 * Whether a missed item is worth asking once more. Where only one option is left, nothing is to be found out: who
 * answered "True" and missed knows the answer.
 */
export function hasSecondChance({ options }: Item, isAnswered: boolean): boolean {
  return options.length - (isAnswered ? 1 : 0) > 1;
}
