import { LONGEST_SENTENCE } from "./load-language-model";
import type { ReadingPart, ReadingPlan } from "./reading-plan";

const GOOD_CUT = /^[;:,.!?…—–]$/;

/** Where to end a piece that begins at `start`: after the last mark within reach, else at the limit. */
function cutAfter(words: readonly string[], start: number): number {
  const limit = start + LONGEST_SENTENCE;
  if (limit >= words.length) return words.length;
  for (let at = limit - 1; at > start + LONGEST_SENTENCE / 2; at--)
    if (GOOD_CUT.test(words[at] ?? "")) return at + 1;
  return limit;
}

function pieces(part: ReadingPart): ReadingPart[] {
  const found: ReadingPart[] = [];
  for (let start = 0; start < part.words.length;) {
    const end = cutAfter(part.words, start);
    found.push({
      words: part.words.slice(start, end),
      tokens: part.tokens.slice(start, end),
      standIns: new Map(
        [...part.standIns]
          .filter(([at]) => at >= start && at < end)
          .map(([at, to]) => [at - start, to]),
      ),
    });
    start = end;
  }
  return found;
}

/** Cuts what is longer than the model reads; the later pieces hang from the sentence's root. */
export function splitLongParts(plan: ReadingPlan): ReadingPlan {
  if (plan.every((part) => part.words.length <= LONGEST_SENTENCE)) return plan;
  const cut = plan.map(pieces);
  // First pieces keep their parts' places, which stand-ins point at.
  return [...cut.map((list) => list[0]!), ...cut.flatMap((list) => list.slice(1))];
}
