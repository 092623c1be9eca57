import type { ItemAnswer } from "../../questions/types";

/** The answer alone of what carries it, as it is stored. */
export function answerOf(carrier: ItemAnswer): ItemAnswer {
  return "optionIds" in carrier ? { optionIds: carrier.optionIds } : { optionId: carrier.optionId };
}
