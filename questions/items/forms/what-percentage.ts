import type { Clause } from "../../facts/clause";
import { isInRange, numberAmong, withModifier } from "../../facts/number-phrase";
import { type Reading, sentenceOf } from "../../facts/reading";
import { CHANGE_VERBS } from "../../lexicon/change-verbs";
import { childrenOf, isRelation, subtreeOf } from "../../text/tree";
import type { Draft, NumberMention, Sentence } from "../../types";
import { wordTokens } from "../wording/phrase";
import { lowerCased } from "./how-many";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";
import { prepositionOf } from "./where";

const MOST_WORDS = 7;

/** "What percentage of voters backed the plan?", "By what percentage did sales rise?" */
export function askWhatPercentage(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause)) return [];
    const subject = clause.subjectForm === "own" ? [clause.subject] : [];
    return [...subject, clause.object, ...clause.obliques]
      .filter((at) => at >= 0)
      .flatMap((at) => percentDraft(reading, clause, clauses, at) ?? []);
  });
}

function percentDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  head: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const percent = percentAt(reading, sentence, head);
  if (percent === null) return null;
  const isSubject = head === clause.subject;
  const wh = questionWords(reading, sentence, clause, head);
  if (wh === null || (isSubject && !wh.includes(" of "))) return null;
  const quantity = withModifier(reading, percent);
  return slotDraft(reading, clause, clauses, {
    kind: "how-many",
    form: "what-percentage",
    wh,
    asked: isSubject ? null : new Set([head]),
    key: lowerCased(quantity.quote),
    answerType: "percent",
    keySpan: quantity,
    confidence: 0.9,
    why: `The article gives the share as ${percent.quote}.`,
  });
}

/** The percentage that a phrase is: "45%", "32 per cent", no end of a range and no "percentage point". */
function percentAt(reading: Reading, sentence: Sentence, head: number): NumberMention | null {
  const number = numberAmong(reading, sentence, [head]);
  if (number === null || number.kind !== "percent" || isInRange(reading, number)) return null;
  const next = sentence.tokens[head + 1];
  return isRelation(next, "conj") || /^points?$/.test(next?.text ?? "") ? null : number;
}

/** The question words for a percentage of something, or by which something changes; null for others. */
function questionWords(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  head: number,
): string | null {
  const whole = childrenOf(sentence, head).find(
    (at) =>
      at > head && isRelation(sentence.tokens[at], "nmod") && prepositionOf(sentence, at) === "of",
  );
  const preposition = clause.obliques.includes(head) ? prepositionOf(sentence, head) : "";
  if (whole !== undefined && (preposition === "" || preposition === "in")) {
    const words = subtreeOf(sentence, whole, (at) => isRelation(sentence.tokens[at], "acl"));
    const text = wordTokens(reading, sentence.index, words)?.text;
    if (text === undefined || text.split(" ").length > MOST_WORDS || text.includes(","))
      return null;
    return `${preposition === "in" ? "In what" : "What"} percentage ${text}`;
  }
  const isChange = CHANGE_VERBS.has(clause.lemma) && head !== clause.subject;
  return isChange && (preposition === "" || preposition === "by") ? "By what percentage" : null;
}
