import type { Clause } from "../../facts/clause";
import { type Governed, governingClause, topOf } from "../../facts/governing-clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { childrenOf, isRelation, subtreeOf } from "../../text/tree";
import type { DateMention, Draft, Sentence } from "../../types";
import { capitalise } from "../wording/tidy";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";

/** How each sort of date is asked for; others are too vague to have one right answer. */
const ASKING: Readonly<Partial<Record<DateMention["granularity"], string>>> = {
  day: "what date",
  weekday: "which day",
  month: "which month",
  year: "which year",
  decade: "which decade",
};
const NEEDS_IN: ReadonlySet<DateMention["granularity"]> = new Set(["year", "decade"]);
const ON: ReadonlySet<DateMention["granularity"]> = new Set(["day", "weekday"]);
/** Words that belong to a date without changing when it was. */
const DATE_WORDS = /^(?:on|in|at|the|,|early|late|mid|-|since|until|till|by)$/i;
/** "The crash in 2010" is when it crashed, not when it was investigated. */
const DATED_NOUNS: ReadonlySet<string> = new Set([
  "event",
  "act",
  "phenomenon",
  "communication",
  "process",
]);

/** "In which year did the bridge open?": asks for the date that a clause is tied to. */
export function askWhen(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return reading.dates.flatMap((date) => whenDraft(reading, clauses, date) ?? []);
}

function whenDraft(reading: Reading, clauses: readonly Clause[], date: DateMention): Draft | null {
  const sentence = sentenceOf(reading, date.sentence);
  const top = topOf(sentence, date.start, date.end);
  const governed = top < 0 ? null : governingClause(sentence, clauses, top);
  if (governed === null || !isAskable(reading, governed.clause)) return null;
  // "In which year has it changed?": the present perfect goes with no date of its own (Quirk et al. 1985, 4.22).
  if (
    governed.clause.auxiliaries.some((at) => /^ha(?:s|ve)$/i.test(sentence.tokens[at]!.text)) &&
    !isSince(sentence, top)
  )
    return null;
  if (isRelation(sentence.tokens[top], "compound", "amod", "nummod", "det")) return null;
  const preposition = isOneDate(reading, sentence, top, date);
  const wh = preposition === null ? null : whFor(date, preposition);
  if (wh === null || !datesVerb(sentence, governed, date)) return null;
  if (isOfVerbBefore(sentence, top, governed.clause)) return null;
  const subject = subtreeOf(sentence, governed.clause.subject);
  if (governed.clause.subjectForm === "own" && subject.includes(top)) return null;
  return slotDraft(reading, governed.clause, clauses, {
    kind: "when",
    form: "when",
    wh,
    asked: withEarly(sentence, top),
    key: date.quote,
    answerType: "date",
    keySpan: date,
    confidence: sentence.tokens[top]!.confidence,
    why: `The article gives the time as “${date.quote}”.`,
  });
}

/** "since 2013" */
function isSince(sentence: Sentence, top: number): boolean {
  return childrenOf(sentence, top).some((at) => /^since$/i.test(sentence.tokens[at]!.text));
}

/** "In which year", "Since which month"; null where nothing asks for such a date. */
function whFor(date: DateMention, preposition: string): string | null {
  const what = ASKING[date.granularity];
  if (what === undefined) return null;
  // "Apple started 2015 by becoming …": a year without "in" is what was started.
  if (preposition === "" && NEEDS_IN.has(date.granularity)) return null;
  if (/^(?:since|until|till|by)$/.test(preposition)) return capitalise(`${preposition} ${what}`);
  // "In which month?" would leave open whether the year belongs to the answer.
  if (date.granularity === "month" && /\d/.test(date.quote)) return "When";
  return `${ON.has(date.granularity) ? "On" : "In"} ${what}`;
}

/**
 * The preposition of a phrase that is one date and no more ("on Saturday", not "in the Saturday edition" or "from
 * 2004 to 2009"); "" where it has none, null where it is something else.
 */
function isOneDate(
  reading: Reading,
  sentence: Sentence,
  top: number,
  date: DateMention,
): string | null {
  // "On Saturdays" is a habit, and no other option would have its form.
  if (date.quote.endsWith("days") || isEndOfRange(reading, date)) return null;
  const outside = subtreeOf(sentence, top).filter((at) => !overlaps(sentence.tokens[at]!, date));
  const isDate = outside.every((at) => DATE_WORDS.test(sentence.tokens[at]!.text));
  if (!isDate) return null;
  const leading = childrenOf(sentence, top).find(
    (at) => at < top && isRelation(sentence.tokens[at], "case"),
  );
  const preposition = leading === undefined ? "" : sentence.tokens[leading]!.text.toLowerCase();
  return DATE_WORDS.test(preposition) || preposition === "" ? preposition : null;
}

/** "From 2004 to 2009", "between Monday and Friday", "2010 or 2011": one of two dates is not the answer. */
function isEndOfRange({ analysis }: Reading, { start, end }: DateMention): boolean {
  const { text } = analysis.article;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\b(?:from|between|to|through|and|or)(?: the)? $|\d[-–—]$/i.test(before) ||
    /^(?:\s*[-–—]\s*\d|[/]\d| (?:to|and|or|through) (?:the )?(?:\d|[A-Z]))/.test(
      text.slice(end, end + 12),
    )
  );
}

/** Whether a date behind nouns dates the verb as well: "opened a school in 2004", "met in Paris Tuesday". */
function datesVerb(sentence: Sentence, { clause, nouns }: Governed, date: DateMention): boolean {
  const isPresent = /^VB[ZP]$/.test(sentence.tokens[clause.predicate]!.xpos);
  // "The method bears his name in the 1990s" has a date that belongs to another verb.
  if (isPresent && ["year", "decade", "day"].includes(date.granularity)) return false;
  return nouns.every((at) => {
    const noun = sentence.tokens[at]!;
    if (noun.end > date.start) return false;
    if (date.granularity === "weekday") return true;
    return !isPresent && !DATED_NOUNS.has(nounType(noun.lemma.toLowerCase()) ?? "");
  });
}

/** "Trump said Friday the report was wrong": the day right behind another verb is that verb's. */
function isOfVerbBefore(sentence: Sentence, top: number, { predicate }: Clause): boolean {
  const before = subtreeOf(sentence, top)[0]! - 1;
  return before >= 0 && before !== predicate && sentence.tokens[before]!.upos === "VERB";
}

/** "Early on Sunday": the adverb goes with the date that it stands before. */
function withEarly(sentence: Sentence, top: number): Set<number> {
  const before = subtreeOf(sentence, top)[0]! - 1;
  const isEarly = /^(?:early|late|earlier|later)$/i.test(sentence.tokens[before]?.text ?? "");
  return new Set(isEarly ? [top, before] : [top]);
}
