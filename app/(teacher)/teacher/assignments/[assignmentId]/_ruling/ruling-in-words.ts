import type { ItemResult } from "@/app/_contract/assignments";
import type { Ruling } from "@/app/_contract/items";

/** What holds for an item since its teacher decided about it. */
export function rulingInWords({ options }: Pick<ItemResult, "options">, ruling: Ruling): string {
  if (ruling.kind === "void") return "You decided that this question counts for nobody.";
  const option = options.find(({ id }) => id === ruling.optionId)?.text ?? "";
  return ruling.kind === "key"
    ? `You changed the right answer to “${option}”.`
    : `You accept “${option}” as well.`;
}

/** How many recorded scores a decision changed. */
export function scoresInWords(changed: number): string {
  if (changed === 0) return "Done. No score changed by it.";
  return changed === 1
    ? "Done. One score changed; its student sees that it did."
    : `Done. ${changed} scores changed; the students see that they did.`;
}
