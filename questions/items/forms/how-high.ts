import type { Clause } from "../../facts/clause";
import { isInRange, withModifier } from "../../facts/number-phrase";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { evidenceSpan } from "../../text/evidence";
import { subtreeOf } from "../../text/tree";
import type { Draft } from "../../types";
import { lowerCased } from "./how-many";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";

const MEASURED: ReadonlySet<string> = new Set(
  "high tall long wide deep thick old heavy far".split(" "),
);

/** "How high are the mountains?": asks for the measure that stands before its adjective. */
export function askHowHigh(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => measureDraft(reading, clause, clauses) ?? []);
}

function measureDraft(reading: Reading, clause: Clause, clauses: readonly Clause[]): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const adjective = sentence.tokens[clause.predicate]!;
  if (clause.copula < 0 || !MEASURED.has(adjective.lemma) || !isAskable(reading, clause))
    return null;
  // "He was 20 years old at the time": nobody knows which time.
  if (adjective.lemma === "old" && !/^(?:is|are)$/.test(sentence.tokens[clause.copula]!.text))
    return null;
  const words = subtreeOf(sentence, clause.predicate).filter(
    (at) => at > clause.copula && at < clause.predicate,
  );
  const unit = sentence.tokens[clause.predicate - 1];
  const number = reading.numbers.find(
    (mention) =>
      mention.sentence === clause.sentence &&
      (mention.kind === "measure" || mention.kind === "age" || mention.kind === "duration") &&
      words.some((at) => overlaps(sentence.tokens[at]!, mention)),
  );
  if (unit === undefined || number === undefined || isInRange(reading, number)) return null;
  if (unit.end <= number.end) return null;
  const span = evidenceSpan(reading.analysis.article.text, {
    start: withModifier(reading, number).start,
    end: unit.end,
  });
  return slotDraft(reading, clause, clauses, {
    kind: "how-many",
    form: "how-high",
    wh: `How ${adjective.lemma}`,
    asked: new Set([clause.predicate]),
    key: lowerCased(span.quote),
    answerType: "measure",
    keySpan: span,
    confidence: 0.9,
    why: `The article gives the measure as ${span.quote}.`,
  });
}
