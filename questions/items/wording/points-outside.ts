import { DEMONSTRATIVE, THIRD_PERSON } from "../../lexicon/pointing-words";
import { isRelation } from "../../text/tree";
import type { Analysis, Span, Token } from "../../types";

/** Relations of a "that" or an "it" that points at nothing. */
const EMPTY = ["expl", "mark", "advmod"];
/** Words that say little of what they stand for: nothing can go back to them. */
const VAGUE =
  /^(?:course|thing|lot|way|kind|sort|bit|people|time|day|moment|year|today|tomorrow)$/i;

/**
 * Whether somebody who reads only these words asks who "he" or what "it", "that" and "this plan" are: a word
 * that points back, with nothing before it in the span that it could mean.
 */
export function pointsOutside(analysis: Analysis, span: Span): boolean {
  const words = analysis.sentences.flatMap(({ tokens, start, end }) =>
    start < span.end && end > span.start
      ? tokens.filter((token) => token.start >= span.start && token.end <= span.end)
      : [],
  );
  return words.some((token, at) => isOpen(token, words.slice(0, at), words.slice(at + 1)));
}

function isOpen(token: Token, before: readonly Token[], after: readonly Token[]): boolean {
  const lower = token.text.toLowerCase();
  if (isRelation(token, ...EMPTY) || token.xpos.startsWith("W")) return false;
  const known = before.some(
    ({ upos, text }) => (upos === "NOUN" || upos === "PROPN") && !VAGUE.test(text),
  );
  if (DEMONSTRATIVE.has(lower)) return token.upos !== "DET" || (!known && !isNear(token));
  if (lower === "it" && isAhead(after)) return false;
  return THIRD_PERSON.has(lower) && !known;
}

/** "this crisis" in the middle of a sentence is plain enough; "That threat" is not, nor what a sentence begins with. */
function isNear({ text }: Token): boolean {
  return /^(?:this|these)$/.test(text);
}

/** "It is important to …", "it took years for …": what "it" means comes after it. */
function isAhead(after: readonly Token[]): boolean {
  return (
    /^(?:be|take|make|seem|look|cost)$/.test(
      after.find(({ upos }) => /^(?:VERB|AUX)$/.test(upos))?.lemma ?? "",
    ) &&
    after.slice(1, 8).some(({ text, upos }) => /^(?:to|that|for)$/i.test(text) && upos !== "ADP")
  );
}
