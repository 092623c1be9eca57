import type { SourceBlock } from "../extraction";
import { keptBlocks, type MarkedBlock } from "./marked-block";

/** So many characters from its beginning tell whether a block is a cleaned copy of another. */
const TELLING_CHARACTERS = 40;
const LEAST_WORDS = 3;
const MOST_LEFT_OUT = 200;

/**
 * Puts what an extractor dropped back where it stood, marked as left out.
 *
 * @param all every block of the page, in order
 * @param main those of the article, in the same order, some of them with less in them than in `all`
 */
export function mergeBlocks(
  all: readonly SourceBlock[],
  main: readonly SourceBlock[],
): MarkedBlock[] {
  const beginnings = new Set(main.map(beginning));
  const merged: MarkedBlock[] = [];
  let leftOut = 0;
  let next = 0;

  function leaveOutUntil(end: number) {
    for (const block of all.slice(next, end)) {
      const isWorthIt = block.text.split(" ").length >= LEAST_WORDS && leftOut < MOST_LEFT_OUT;
      if (!isWorthIt || beginnings.has(beginning(block))) continue;
      merged.push({ ...block, leftOut: "elsewhere" });
      leftOut += 1;
    }
  }

  for (const block of main) {
    const place = all.findIndex(({ text }, index) => index >= next && text === block.text);
    if (place >= 0) {
      leaveOutUntil(place);
      next = place + 1;
    }
    merged.push(...keptBlocks([block]));
  }
  leaveOutUntil(all.length);
  return merged;
}

function beginning({ text }: SourceBlock): string {
  return text.slice(0, TELLING_CHARACTERS);
}
