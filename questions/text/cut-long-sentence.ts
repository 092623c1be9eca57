import type { Span } from "../types";
import { trimmedSpan } from "./paragraphs";
import { tokensOf } from "./tokens";

/** No sentence that somebody wrote to be read is as long; what is, is a list, a table or no text at all. */
export const MOST_TOKENS = 240;
/** Fewer characters than tokens are not looked at any closer. */
const SHORT = MOST_TOKENS;

/**
 * The sentence in pieces of at most `MOST_TOKENS` words and marks, each between two words: whatever looks at a
 * sentence as a whole may take time that grows faster than its length.
 */
export function cutLongSentence(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= SHORT) return [sentence];
  const tokens = tokensOf(text, sentence);
  if (tokens.length <= MOST_TOKENS) return [sentence];
  const pieces: Span[] = [];
  for (let first = 0; first < tokens.length; first += MOST_TOKENS) {
    const start = tokens[first]!.start;
    const end = tokens[first + MOST_TOKENS]?.start ?? sentence.end;
    const piece = trimmedSpan(text, { start, end });
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}
