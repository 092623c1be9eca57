import type { Span } from "../types";

const opensHere = /[‘'](?=[\p{L}\p{N}])/u;
/** Words that begin with an apostrophe: 'em, 'til, '90s. */
const clipped = /^[‘'’](?:s|t|m|d|re|ve|ll|em|til|tis|twas|cause|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const wordChar = /[\p{L}\p{N}]/u;

/** Whether the mark at `at` may be a plural's possessive ("the voters’ choice") instead of a closing mark. */
function maybePossessive(text: string, at: number): boolean {
  return /s/iu.test(text[at - 1] ?? "") && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/**
 * Spans between single quotation marks, marks included, outside the spans in `taken` (sorted).
 * Apostrophes are told from marks by the characters beside them; a span never leaves its line.
 */
export function singleQuotedSpans(text: string, taken: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  let fallback = -1;
  let nextTaken = 0;
  const settle = () => {
    if (open >= 0 && fallback >= 0) found.push({ start: open, end: fallback + 1 });
    open = -1;
    fallback = -1;
  };
  for (let at = 0; at < text.length; at++) {
    while (nextTaken < taken.length && taken[nextTaken]!.end <= at) nextTaken++;
    const inside = taken[nextTaken];
    if (inside !== undefined && inside.start <= at) {
      settle();
      at = inside.end - 1;
      continue;
    }
    const char = text[at] ?? "";
    if (char === "\n") settle();
    if (!"‘’'".includes(char)) continue;
    const before = text[at - 1] ?? " ";
    const isOpening =
      char !== "’" &&
      /[\s([{—–-]/u.test(before) &&
      opensHere.test(text.slice(at, at + 3)) &&
      !clipped.test(text.slice(at, at + 8));
    if (isOpening) {
      settle();
      open = at;
    } else if (open >= 0 && /\S/u.test(before) && !wordChar.test(text[at + 1] ?? "")) {
      if (maybePossessive(text, at)) {
        fallback = fallback < 0 ? at : fallback;
      } else {
        fallback = at;
        settle();
      }
    }
  }
  settle();
  return found;
}
