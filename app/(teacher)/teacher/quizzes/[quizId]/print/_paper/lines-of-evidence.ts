import type { Evidence } from "@/app/_contract/articles";
import type { LinedBlock } from "./number-lines";

/** Where a piece of evidence stands in the printed article: "Line 4", "Lines 4–6". Empty where it is nowhere. */
export function linesOfEvidence(evidence: Evidence, blocks: readonly LinedBlock[]): string {
  const numbers = blocks
    .flatMap(({ lines }) => lines)
    .filter(({ words }) =>
      words.some(
        ({ sentence, start, end }) =>
          sentence === evidence.sentence && start < evidence.end && evidence.start < end,
      ),
    )
    .map(({ number }) => number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return "";
  return first === last ? `Line ${first}` : `Lines ${first}–${last}`;
}
