import type { Answer } from "@/app/_contract/answers";
import type { ItemWithKey } from "@/app/_contract/items";

/** What became of an answer that was handed in: right, in part, missed, blank, or that it does not count. */
export function outcomeInWords(
  {
    ruling,
    points,
    answer,
  }: Pick<ItemWithKey, "ruling" | "points"> & { readonly answer: Answer | null },
  earned: number,
): string {
  if (ruling?.kind === "void") return "Does not count";
  if (earned >= points) return "Right";
  if (earned > 0) return `Right in part: ${earned} of ${points} points`;
  return answer === null ? "Left blank" : "Missed";
}
