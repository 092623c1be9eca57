import type { Clause } from "../../facts/clause";
import {
  hasRivalNumber,
  isInName,
  isInRange,
  numberAmong,
  withModifier,
} from "../../facts/number-phrase";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { CHANGE_VERBS } from "../../lexicon/change-verbs";
import { childrenOf, childWith, isRelation, subtreeOf } from "../../text/tree";
import type { AnswerType, Draft, NumberMention, Sentence } from "../../types";
import { phraseTokens, wordTokens } from "../wording/phrase";
import { capitalise } from "../wording/tidy";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";
import { prepositionOf } from "./where";

const MOST_WORDS_COUNTED = 6;
/** "In how many countries", "From how many schools": "To how many points" is a question that nobody would ask. */
const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "from", "across"]);
/** "The first 90 minutes", "the other 12": the number counts a part that only the text can point at. */
const PART_WORDS =
  /^(?:first|second|third|last|next|other|remaining|final|previous|past|same|top|these|those|further|additional|extra|such|both|every|each)$/i;

/** "How many drones did Russia launch?": asks for the count of a subject, an object or a prepositional phrase. */
export function askHowMany(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause)) return [];
    const subject = clause.subjectForm === "shared" ? [] : [clause.subject];
    return [...subject, clause.object, ...clause.obliques]
      .filter((at) => at >= 0)
      .flatMap((at) => countDraft(reading, clause, clauses, at) ?? []);
  });
}

function countDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  noun: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const number = countOf(reading, sentence, noun);
  if (number === null || hasRivalNumber(reading, number, clause.lemma)) return null;
  const counted = wordCounted(reading, sentence, noun, number);
  if (counted === null) return null;
  const preposition = clause.obliques.includes(noun) ? prepositionOf(sentence, noun) : "";
  if (clause.obliques.includes(noun) && !PREPOSITIONS.has(preposition)) return null;
  const isTimes = sentence.tokens[noun]!.lemma === "time";
  if (preposition !== "" && (number.kind !== "count" || isTimes)) return null;
  const quantity = withModifier(reading, number);
  return slotDraft(reading, clause, clauses, {
    kind: "how-many",
    form: "how-many",
    wh: capitalise(
      `${preposition || byIfChange(sentence, clause, noun)} how many ${counted}`.trim(),
    ),
    asked: noun === clause.subject ? null : new Set([noun]),
    key: lowerCased(quantity.quote),
    answerType: ANSWER_TYPES[number.kind] ?? "count",
    keySpan: quantity,
    confidence: sentence.tokens[noun]!.confidence,
    why: `The article gives the number as ${number.quote}.`,
  });
}

/** "It surged 200 points": a change is asked for with "by", for nobody surges points. */
function byIfChange({ tokens }: Sentence, { lemma, object }: Clause, noun: number): string {
  return noun === object && CHANGE_VERBS.has(lemma) && STEPS.has(tokens[noun]!.lemma) ? "by" : "";
}

const STEPS: ReadonlySet<string> = new Set("point place position spot degree cent".split(" "));

const ANSWER_TYPES: Readonly<Partial<Record<NumberMention["kind"], AnswerType>>> = {
  count: "count",
  duration: "count",
  measure: "count",
};

/** The number that counts this noun: its own "nummod", no part of a name, of a range or of a rest. */
export function countOf(reading: Reading, sentence: Sentence, noun: number): NumberMention | null {
  const token = sentence.tokens[noun]!;
  if (!/^NNP?S$/.test(token.xpos) && token.lemma !== "people") return null;
  const children = childrenOf(sentence, noun);
  const modifier = children.find((at) => isRelation(sentence.tokens[at], "nummod"));
  if (modifier === undefined || isInName(reading, sentence, modifier)) return null;
  if (children.some((at) => at < noun && PART_WORDS.test(sentence.tokens[at]!.text))) return null;
  const number = numberAmong(reading, sentence, [modifier]);
  if (number === null || ANSWER_TYPES[number.kind] === undefined || number.value < 2) return null;
  // "More than a dozen" is no twelve.
  if (/dozen/i.test(number.quote)) return null;
  return isInRange(reading, number) ? null : number;
}

/** "Eleven" at the start of a sentence is "eleven" among options. */
export function lowerCased(quantity: string): string {
  return /^\p{Lu}\p{Ll}/u.test(quantity)
    ? quantity.charAt(0).toLowerCase() + quantity.slice(1)
    : quantity;
}

/**
 * The counted noun without its number, determiner and clauses: "Shahed drones", "members of the team"; phrases whose
 * heads are in `without` are left out as well. Null where the rest can't stand alone or is too long.
 */
export function wordCounted(
  reading: Reading,
  sentence: Sentence,
  noun: number,
  number: NumberMention,
  without: readonly number[] = [],
): string | null {
  const left = childrenOf(sentence, noun).filter(
    (at) =>
      isRelation(sentence.tokens[at], "nummod", "det", "case", "advmod", "acl") ||
      (isRelation(sentence.tokens[at], "conj") && !isCountedToo(sentence, at)),
  );
  const outside = new Set([...left, ...without].flatMap((at) => subtreeOf(sentence, at)));
  const words = phraseTokens(sentence, noun).filter(
    (at) => !outside.has(at) && !overlaps(sentence.tokens[at]!, number) && !isQualifier(at),
  );
  const text = wordTokens(reading, sentence.index, words)?.text ?? null;
  if (text === null || text.split(" ").length > MOST_WORDS_COUNTED) return null;
  return /^(?:the|an?|of|per|and)\b|[’']s\b|,/i.test(text) ? null : text;

  /** "At least", "more than" and the like hang anywhere in the phrase. */
  function isQualifier(at: number): boolean {
    return at < noun && QUALIFIERS.test(sentence.tokens[at]!.text);
  }
}

/** "180 students and employees": a second plural without a number of its own shares the first one's. */
function isCountedToo(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]!.xpos === "NNS" && childWith(sentence, at, "nummod") < 0;
}

const QUALIFIERS =
  /^(?:at|least|most|than|more|fewer|less|up|to|as|many|some|about|around|estimated|total)$/i;
