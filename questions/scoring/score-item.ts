import type { Item, Ruling } from "../types";
import { ruleItem } from "./rule-item";

/** What a student answered to one item. */
export interface ItemAnswer {
  readonly optionId: string;
}

/** Points of one item or of a whole attempt. */
export interface Score {
  readonly earned: number;
  readonly possible: number;
}

/**
 * One point for what is right, none for another option, for an option that the item lacks, or for no answer. What is
 * right is what the ruling says, where a teacher made one; an item that counts for nobody has no point to give.
 */
export function scoreItem(
  item: Item,
  answer: ItemAnswer | null,
  ruling: Ruling | null = null,
): Score {
  if (ruling?.kind === "void") return { earned: 0, possible: 0 };
  const { options } = ruleItem(item, ruling);
  const chosen = options.find((option) => option.id === answer?.optionId);
  return { earned: chosen?.correct === true ? 1 : 0, possible: 1 };
}

/** The sum over a quiz's items; `answerTo` gives the answer to the item with that id, null where there is none. */
export function scoreAttempt(
  items: readonly Item[],
  answerTo: (itemId: string) => ItemAnswer | null,
): Score {
  const scores = items.map((item) => scoreItem(item, answerTo(item.id)));
  return {
    earned: scores.reduce((sum, score) => sum + score.earned, 0),
    possible: scores.reduce((sum, score) => sum + score.possible, 0),
  };
}
