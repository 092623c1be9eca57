import type { ItemForStudent } from "@/app/_contract/items";

/** What the second part of a two-part question asks for, on every page. */
export const PROOF_PART = "The sentence that proves it";

/**
 * How a question that takes more than one answer is answered and counted; null where there is nothing to say. It tells
 * nothing of how many answers are right.
 */
export function ruleInWords({ type, points }: Pick<ItemForStudent, "type" | "points">) {
  if (type === "two-part") {
    if (points === 1)
      return "Choose the answer and the sentence that proves it. The point is for both.";
    return `Choose the answer, then the sentence that proves it. The answer alone earns ${Math.floor(points / 2)} of ${points} points.`;
  }
  if (type !== "multiple-response") return null;
  return points === 1
    ? "Choose every right answer. The point is for all of them and no wrong one."
    : "Choose every right answer. Each earns a part of the points; each wrong one takes such a part away.";
}
