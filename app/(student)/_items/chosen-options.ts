import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { Answer } from "@/app/_contract/answers";
import type { OptionWithReason } from "@/app/_contract/items";

interface Answered {
  readonly answer: Answer | null;
  readonly options: readonly OptionWithReason[];
}

/** The options that were chosen, in the item's order. */
export function chosenOf({ answer, options }: Answered): OptionWithReason[] {
  const ids = optionIdsOf(answer);
  return options.filter(({ id }) => ids.includes(id));
}

/** The first option that was chosen and is wrong; undefined where there is none. */
export function firstWrongOf(item: Answered): OptionWithReason | undefined {
  return chosenOf(item).find(({ correct }) => !correct);
}
