import { sentenceOf } from "../facts/reading";
import type { Reading } from "../facts/reading";
import { nounType } from "../lexicon/noun-types";
import { documentNouns } from "../lexicon/reporting-verbs";
import { isRelation } from "../text/tree";
import type { Quotation, Sentence, Token } from "../types";
import { type Wording, wordTokens } from "./wording/phrase";

const SUREST_SOURCE = 0.65;
/** A longer description says in the question what the answer should. */
const MOST_WORDS = 9;
/** Who or what these are nobody can tell without more words. */
const VAGUE =
  /^(?:people|person|man|woman|other|some|many|most|one|individual|official|source|user|member|company|group|agency|firm|organi[sz]ation|team|man|men|court|government|president|minister|spokesman|spokeswoman|spokesperson|leader|side|party|medium|press|article|site|website|document|author|result|figure|fan|critic|supporter)$/;
/** Bodies of which a place has one. */
const SOLE = /^(?:police)$/;

/** A source that the article describes and does not name, worded for a question: "the report of the auditors". */
export interface DescribedSource extends Wording {
  readonly plural: boolean;
}

/**
 * The unnamed source of a quotation, where its description is the only one of its kind in the article and full
 * enough to stand in a question by itself. Null for names, pronouns, and "the official".
 */
export function describedSource(reading: Reading, quotation: Quotation): DescribedSource | null {
  const { source } = quotation;
  if (source === null || source.entityId !== null || quotation.link !== "explicit") return null;
  if (quotation.confidence < SUREST_SOURCE) return null;
  const home = reading.analysis.sentences.find(
    ({ start, end }) => start <= source.start && source.end <= end,
  );
  if (home === undefined) return null;
  const sentence = sentenceOf(reading, home.index);
  const inside = sentence.tokens.flatMap((token, at) =>
    source.start <= token.start && token.end <= source.end ? [at] : [],
  );
  const heads = inside.filter((at) => !inside.includes(sentence.tokens[at]!.head));
  const [head] = heads;
  if (head === undefined || heads.length > 1 || inside.length > MOST_WORDS) return null;
  if (!isSpeaker(sentence.tokens[head]!) || !isFull(sentence, inside, head)) return null;
  if (!isOnlyOne(reading, quotation, sentence.tokens[head]!.lemma)) return null;
  const wording = wordTokens(reading, home.index, inside);
  return wording && { ...wording, plural: isPlural(sentence.tokens[head]!) };
}

function isPlural({ xpos, lemma }: Token): boolean {
  return xpos === "NNS" || SOLE.test(lemma);
}

/** People, bodies and papers say things; what else stands there is a mistake of the tree. */
function isSpeaker({ upos, lemma }: Token): boolean {
  if (upos !== "NOUN") return false;
  return /^(?:person|group)$/.test(nounType(lemma) ?? "") || documentNouns.has(lemma);
}

/** Whether the phrase tells which one it is: it says more than its noun, or is a plural that means all of a calling. */
function isFull(sentence: Sentence, inside: readonly number[], head: number): boolean {
  const token = sentence.tokens[head]!;
  const opener = sentence.tokens[inside[0]!]!;
  const definite = isRelation(opener, "det", "nmod:poss", "nummod") || opener.upos === "NUM";
  if (!definite && !isPlural(token)) return false;
  const modifiers = inside.filter((at) => {
    const word = sentence.tokens[at]!;
    return (
      at !== head && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(word.upos) && !/^JJ[RS]$/.test(word.xpos)
    );
  });
  if (SOLE.test(token.lemma)) return true;
  if (modifiers.length === 0) return !definite && isPlural(token) && !VAGUE.test(token.lemma);
  return modifiers.length > 1 || !VAGUE.test(token.lemma) || hasName(sentence, inside);
}

function hasName(sentence: Sentence, inside: readonly number[]): boolean {
  return inside.some((at) => sentence.tokens[at]!.upos === "PROPN");
}

/** No other source of the article has the same noun: "one resident" beside "a resident of the harbour". */
function isOnlyOne(reading: Reading, { source }: Quotation, noun: string): boolean {
  const words = source!.quote.toLowerCase();
  return reading.quotations.every(({ source: other }) => {
    const said = other?.quote.toLowerCase() ?? "";
    return said === words || !new RegExp(`\\b${noun}`).test(said);
  });
}
