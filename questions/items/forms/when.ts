import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { subtreeOf } from "../../text/tree";
import type { DateMention, Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { askWithInversion } from "../wording/clause-question";
import { isAskable } from "./subject";

/** How each sort of date is asked for; others are too vague to have one right answer. */
const ASKING: Readonly<Partial<Record<DateMention["granularity"], string>>> = {
  day: "On what date",
  weekday: "On which day",
  month: "In which month",
  year: "In which year",
  decade: "In which decade",
};

/** "In which year did the bridge open?": asks for the date that a clause is tied to. */
export function askWhen(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) =>
    isAskable(reading, clause)
      ? clause.obliques.flatMap((at) => whenDraft(reading, clause, clauses, at) ?? [])
      : [],
  );
}

function whenDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  oblique: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const date = dateUnder(reading, sentence, oblique);
  const wh = date === null ? undefined : whFor(date);
  if (date === null || wh === undefined || hasRival(reading, clause, clauses, "other")) return null;
  const stem = askWithInversion(reading, clause, wh, new Set([oblique]));
  if (stem === null) return null;
  return draftOf(reading, {
    kind: "when",
    form: "when",
    stem: stem.text,
    embedded: stem.embedded,
    key: date.quote,
    answerType: "date",
    keySpan: date,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * sentence.tokens[oblique]!.confidence,
    sentences: [clause.sentence, ...stem.sentences],
    entityIds: stem.entityIds,
    why: `The article gives the time as “${date.quote}”.`,
  });
}

/** "February 2022" is asked for as a month, though a reader may think first of the year. */
function whFor(date: DateMention): string | undefined {
  return ASKING[date.granularity];
}

/** The date that a phrase consists of: "on Saturday", "in February 2022", not "in the Saturday edition". */
function dateUnder(reading: Reading, sentence: Sentence, head: number): DateMention | null {
  const token = sentence.tokens[head]!;
  const date = reading.dates.find(
    (mention) => mention.sentence === sentence.index && overlaps(mention, token),
  );
  // "on Saturdays" is a habit, and no other option would have its form.
  if (date === undefined || date.quote.endsWith("days")) return null;
  const outside = subtreeOf(sentence, head)
    .map((at) => sentence.tokens[at]!)
    .filter((word) => !overlaps(word, date));
  const isTime = outside.every((word) => /^(on|in|at|the|of|,|early|late|mid)$/i.test(word.text));
  return isTime ? date : null;
}
