import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { childrenOf, isRelation, subtreeOf } from "../../text/tree";
import { evidenceSpan } from "../../text/evidence";
import type { Draft, EvidenceSpan, NumberMention, Sentence } from "../../types";
import { draftOf } from "../draft";
import { askForSubject, askWithInversion } from "../wording/clause-question";
import { wordTokens } from "../wording/phrase";
import { phraseTokens } from "../wording/phrase";
import { isAskable } from "./subject";

/** "How many drones did Russia launch?": asks for the count of a subject or an object. */
export function askHowMany(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause) || clause.subjectForm === "shared") return [];
    return [clause.subject, clause.object]
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
  if (number === null || hasRival(reading, clause, clauses, "other")) return null;
  const counted = wordCounted(reading, sentence, noun, number);
  if (counted === null) return null;
  const quantity = withModifier(reading, number);
  const wh = `How many ${counted}`;
  const stem =
    noun === clause.subject
      ? askForSubject(reading, clause, wh, { plural: true })
      : askWithInversion(reading, clause, wh, new Set([noun]));
  if (stem === null) return null;
  return draftOf(reading, {
    kind: "how-many",
    form: "how-many",
    stem: stem.text,
    embedded: stem.embedded,
    key: lowerCased(quantity.quote),
    answerType: "count",
    keySpan: quantity,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * sentence.tokens[noun]!.confidence,
    sentences: [clause.sentence, ...stem.sentences],
    entityIds: stem.entityIds,
    why: `The article gives the number as ${number.quote}.`,
  });
}

/** The number that counts this noun: its own "nummod", of kind "count". */
function countOf(reading: Reading, sentence: Sentence, noun: number): NumberMention | null {
  if (!/^NNP?S$/.test(sentence.tokens[noun]!.xpos) && sentence.tokens[noun]!.lemma !== "people")
    return null;
  const modifier = childrenOf(sentence, noun).find((at) =>
    isRelation(sentence.tokens[at], "nummod"),
  );
  if (modifier === undefined || sentence.tokens[modifier]!.xpos.startsWith("NNP")) return null;
  if (reading.entityAt(sentence.index, modifier) !== null) return null;
  // "the iPhone 4's abilities": the number belongs to the name before it.
  if (sentence.tokens[modifier - 1]?.upos === "PROPN") return null;
  return (
    reading.numbers.find(
      (mention) =>
        mention.sentence === sentence.index &&
        mention.kind === "count" &&
        overlaps(mention, sentence.tokens[modifier]!),
    ) ?? null
  );
}

/** "Eleven" at the start of a sentence is "eleven" among options. */
function lowerCased(quantity: string): string {
  return quantity.charAt(0).toLowerCase() + quantity.slice(1);
}

/** "over 700", "about 90": how exact a number is belongs to the answer. */
function withModifier(reading: Reading, number: NumberMention): EvidenceSpan {
  const { text } = reading.analysis.article;
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const modifier =
    /\b(?:about|around|nearly|almost|over|more than|fewer than|less than|at least|at most|up to|approximately|roughly|some)\s+$/i.exec(
      before,
    );
  const start = number.start - (modifier?.[0].length ?? 0);
  return evidenceSpan(text, { start, end: number.end });
}

/** The counted noun without its number and determiner: "Shahed drones". */
function wordCounted(
  reading: Reading,
  sentence: Sentence,
  noun: number,
  number: NumberMention,
): string | null {
  const modifier = childrenOf(sentence, noun).filter(
    (at) =>
      sentence.tokens[at]!.relation === "acl" ||
      isRelation(sentence.tokens[at], "nummod", "det", "case", "advmod"),
  );
  const without = new Set(modifier.flatMap((at) => subtreeOf(sentence, at)));
  const words = phraseTokens(sentence, noun).filter(
    (at) => !without.has(at) && !overlaps(sentence.tokens[at]!, number),
  );
  const text = wordTokens(reading, sentence.index, words)?.text ?? null;
  return text === null || text.split(" ").length > 5 || /^(?:the|an?|of)\b|[’']s\b/i.test(text)
    ? null
    : text;
}
