import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { subtreeOf } from "../../text/tree";
import { evidenceSpan } from "../../text/evidence";
import type { Draft, EvidenceSpan } from "../../types";
import { draftOf } from "../draft";
import { askWithInversion } from "../wording/clause-question";
import { isAskable } from "./subject";
import { prepositionOf } from "./where";

/** "For how long was the school closed?": asks for the duration that a clause gives with "for". */
export function askHowLong(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) =>
    isAskable(reading, clause)
      ? clause.obliques.flatMap((at) => durationDraft(reading, clause, clauses, at) ?? [])
      : [],
  );
}

function durationDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  oblique: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  if (prepositionOf(sentence, oblique) !== "for") return null;
  const duration = durationAt(reading, clause, oblique);
  if (duration === null || hasRival(reading, clause, clauses, "other")) return null;
  const stem = askWithInversion(reading, clause, "For how long", new Set([oblique]));
  return (
    stem &&
    draftOf(reading, {
      kind: "when",
      form: "how-long",
      stem: stem.text,
      embedded: stem.embedded,
      key: duration.quote,
      answerType: "duration",
      keySpan: duration,
      factId: `clause:${clause.sentence}:${clause.predicate}`,
      confidence: clause.confidence * sentence.tokens[oblique]!.confidence,
      sentences: [clause.sentence, ...stem.sentences],
      entityIds: stem.entityIds,
      why: `The article gives the time as ${duration.quote}.`,
    })
  );
}

/** "nine days": the number and its unit, where the phrase holds no more than that. */
function durationAt(reading: Reading, clause: Clause, oblique: number): EvidenceSpan | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const words = subtreeOf(sentence, oblique).map((at) => sentence.tokens[at]!);
  const number = reading.numbers.find(
    (mention) => mention.kind === "duration" && words.some((word) => overlaps(word, mention)),
  );
  const unit = sentence.tokens[oblique]!;
  if (number === undefined || number.end >= unit.end || words.length > 4) return null;
  return evidenceSpan(reading.analysis.article.text, { start: number.start, end: unit.end });
}
