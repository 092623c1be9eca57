import { evidenceSpan } from "../text/evidence";
import { pathToRoot } from "../text/tree";
import type { EvidenceSpan, NumberMention, Sentence } from "../types";
import { overlaps, type Reading } from "./reading";

const MODIFIER =
  /\b(?:about|around|nearly|almost|over|more than|fewer than|less than|at least|at most|up to|as many as|as much as|approximately|roughly|some|just over|just under|well over)\s+$/i;
const RANGE_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)\s*(?:to|or|and|-|–|—)\s*[$£€]?$/i;
const RANGE_AFTER =
  /^\s*(?:(?:to|or|-|–|—)\s*[$£€]?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)|and a half\b)/i;

/** "over 700", "about 90": the number with the words that say how exact it is, which belong to the answer. */
export function withModifier(reading: Reading, number: NumberMention): EvidenceSpan {
  const { text } = reading.analysis.article;
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const start = number.start - (MODIFIER.exec(before)?.[0].length ?? 0);
  return evidenceSpan(text, { start, end: number.end });
}

/** "ten to 32 pages", "between 20 and 30": one end of a range is not the number. */
export function isInRange(reading: Reading, number: NumberMention): boolean {
  const { text } = reading.analysis.article;
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const after = text.slice(number.end, number.end + 20);
  return (
    RANGE_BEFORE.test(before) || RANGE_AFTER.test(after) || /\bbetween\s+[$£€]?$/i.test(before)
  );
}

/** The number of the article that holds any of these words; null where none does. */
export function numberAmong(
  reading: Reading,
  sentence: Sentence,
  words: readonly number[],
): NumberMention | null {
  return (
    reading.numbers.find(
      (mention) =>
        mention.sentence === sentence.index &&
        words.some((at) => overlaps(mention, sentence.tokens[at]!)),
    ) ?? null
  );
}

/** Whether the number is part of a name or of a label ("the iPhone 4", "Group of Twenty", "FTSE 100"). */
export function isInName(reading: Reading, sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]!.xpos.startsWith("NNP") ||
    reading.entityAt(sentence.index, at) !== null ||
    sentence.tokens[at - 1]?.upos === "PROPN"
  );
}

/**
 * Whether a participle of another sentence gives another figure for the same thing: "12 people were hurt" and later
 * "a blast hurting 15 people". Full clauses are compared as rivals of their own.
 */
export function hasRivalNumber(reading: Reading, number: NumberMention, verb: string): boolean {
  return reading.numbers.some((other) => {
    if (other.sentence === number.sentence || other.noun !== number.noun) return false;
    if (other.kind !== number.kind || other.value === number.value) return false;
    const sentence = reading.analysis.sentences[other.sentence]!;
    const at = sentence.tokens.findIndex((token) => overlaps(token, other));
    const governor = pathToRoot(sentence, at).find((up) => sentence.tokens[up]!.upos === "VERB");
    const token = sentence.tokens[governor ?? -1];
    return token !== undefined && token.lemma === verb && /^VB[GN]$/.test(token.xpos);
  });
}
