import type { Distractor, Draft } from "../types";
import { FEWEST_DISTRACTORS, MOST_DISTRACTORS } from "./choose-distractors";

/** So many other sets of options are tried for one question. */
const MOST_VARIANTS = 4;

/**
 * Lists of distractors to choose from, the whole list first. An option that quotes a statement can not come back in
 * another item of the quiz, so a question whose options do also gets lists without the best ones, and short ones:
 * the quiz takes the variant whose statements are still free.
 */
export function offerVariants(
  draft: Draft,
  offered: readonly Distractor[],
): readonly (readonly Distractor[])[] {
  if (draft.answerType !== "statement") return [offered];
  const later = [1, 2, 3].map((skipped) => offered.slice(skipped * FEWEST_DISTRACTORS));
  const variants = [
    offered,
    ...later.filter(({ length }) => length >= MOST_DISTRACTORS),
    ...later.map((rest) => rest.slice(0, FEWEST_DISTRACTORS)),
    offered.slice(0, FEWEST_DISTRACTORS),
  ];
  const enough = variants.filter(({ length }) => length >= FEWEST_DISTRACTORS);
  return enough.length === 0 ? [offered] : enough.slice(0, MOST_VARIANTS);
}
