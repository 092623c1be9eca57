import type { ItemAnswer } from "@/questions/types";
import type { Answer } from "./answers";
import type { ItemForStudent, ItemType } from "./items";

/** Whether an item of this type is answered with several options. */
export const takesSeveral = (type: ItemType): boolean =>
  type === "multiple-response" || type === "two-part";

/** The ids of all options that an answer holds; none for a blank. */
export function optionIdsOf(answer: ItemAnswer | null | undefined): readonly string[] {
  if (!answer) return [];
  return "optionIds" in answer ? answer.optionIds : [answer.optionId];
}

/** The answer alone of what carries it. */
export function answerOf(carrier: ItemAnswer): Answer {
  return "optionIds" in carrier
    ? { optionIds: [...carrier.optionIds] }
    : { optionId: carrier.optionId };
}

/** Whether an answer says anything: one whose options were all taken back is a blank. */
export const isAnswered = (answer: ItemAnswer | null | undefined): boolean =>
  optionIdsOf(answer).length > 0;

/** Whether an answer leaves nothing of its item blank: of a two-part item, which takes one option of each part, neither. */
export function isComplete(
  { type }: Pick<ItemForStudent, "type">,
  answer: ItemAnswer | null | undefined,
): boolean {
  return optionIdsOf(answer).length > (type === "two-part" ? 1 : 0);
}

/** Whether two answers hold the same options. */
export function isSameAnswer(left: ItemAnswer, right: ItemAnswer): boolean {
  return optionIdsOf(left).join(" ") === optionIdsOf(right).join(" ");
}

/**
 * The answer after an option is pressed: the option itself where one is asked for, else all that are chosen then, in the
 * item's order. In a two-part item it takes the place of another of its part.
 */
export function withOptionPressed(
  item: Pick<ItemForStudent, "type" | "options">,
  before: Answer | null,
  optionId: string,
): Answer {
  if (!takesSeveral(item.type)) return { optionId };
  const chosen = new Set(optionIdsOf(before));
  const pressed = item.options.find(({ id }) => id === optionId);
  const isOnly = item.type === "two-part";
  const stays = ({ id, part }: ItemForStudent["options"][number]) => {
    if (id === optionId) return isOnly || !chosen.has(id);
    return chosen.has(id) && !(isOnly && part === pressed?.part);
  };
  return { optionIds: item.options.filter(stays).map(({ id }) => id) };
}
