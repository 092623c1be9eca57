import { reportingClass } from "../lexicon/reporting-verbs";
import { nounPhrase, type TokenRange } from "../text/noun-phrase";
import type { Sentence, Token } from "../types";
import { chunkBefore, type Chunk } from "../text/noun-chunk";

/** The words that claim a quotation for somebody. */
export interface Frame {
  readonly sentence: Sentence;
  /** Index of the verb or preposition of reporting; -1 where a colon alone does it. */
  readonly cue: number;
  readonly source: TokenRange;
  /** The head word of the source. */
  readonly head: number;
  /** How sure it is that this source goes with this cue and quotation. */
  readonly confidence: number;
}

/** Whether the word can be the verb of a frame: a reporting verb that is not a passive participle. */
export function isCueVerb(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !/^(?:VERB|AUX)$/u.test(token.upos)) return false;
  if (reportingClass(token.lemma) === null) return false;
  return token.xpos !== "VBN" || !isPassive(sentence, index);
}

function isPassive(sentence: Sentence, verb: number): boolean {
  return sentence.tokens.some(
    ({ head, relation }) => head === verb && /^(?:aux:pass|nsubj:pass)$/u.test(relation),
  );
}

/** Words that can not be whom a statement is claimed for. */
export function canSpeak(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.upos === "PRON")
    return /^(?:he|she|it|they|who|someone|others?|many|some|several)$/iu.test(token.text);
  return /^(?:NOUN|PROPN|NUM|ADJ|DET|X|SYM)$/u.test(token.upos);
}

/** "No one", "neither side", "so few studies" claims nothing. */
function isNobody(sentence: Sentence, first: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, first - 1), first + 3);
  return words.some(
    ({ text }, at) =>
      /^(?:no|none|nobody|neither|few|little)$/iu.test(text) &&
      words[at - 1]?.text.toLowerCase() !== "a",
  );
}

/** Takes in "the inspector" of "the inspector general" where the tree left it out of the phrase. */
function fromArticle(sentence: Sentence, first: number, bound: number): number {
  if (/^(?:DET|PRON|PROPN)$/u.test(sentence.tokens[first]!.upos)) return first;
  let at = first;
  while (at > bound && /^(?:NOUN|ADJ)$/u.test(sentence.tokens[at - 1]!.upos)) at--;
  return at > bound && sentence.tokens[at - 1]!.upos === "DET" ? at - 1 : first;
}

/** A frame whose source is the tree's phrase around `head`, kept inside `bounds`. */
export function frameAround(
  sentence: Sentence,
  cue: number,
  head: number,
  confidence: number,
  bounds: TokenRange = { first: 0, last: sentence.tokens.length - 1 },
): Frame | null {
  if (!canSpeak(sentence.tokens[head])) return null;
  if (/^(?:who|which)$/iu.test(sentence.tokens[head]!.text)) {
    // "Zuma, who, in a speech, said …": the name before the pronoun, where the tree does not tell.
    const comma = sentence.tokens[head - 1]?.text === ",";
    return frameOfChunk(
      sentence,
      cue,
      chunkBefore(sentence, head - (comma ? 2 : 1)),
      confidence * 0.8,
    );
  }
  const phrase = nounPhrase(sentence, head, { conjuncts: true });
  const source = {
    first: Math.max(phrase.first, bounds.first),
    last: Math.min(phrase.last, bounds.last),
  };
  if (source.first > head || source.last < head || isNobody(sentence, source.first)) return null;
  source.first = fromArticle(sentence, source.first, bounds.first);
  return { sentence, cue, source, head, confidence };
}

/** A frame whose source was read off the tags. */
export function frameOfChunk(
  sentence: Sentence,
  cue: number,
  chunk: Chunk | null,
  confidence: number,
): Frame | null {
  if (chunk === null || !canSpeak(sentence.tokens[chunk.head])) return null;
  if (isNobody(sentence, chunk.first)) return null;
  return {
    sentence,
    cue,
    source: { first: chunk.first, last: chunk.last },
    head: chunk.head,
    confidence,
  };
}
