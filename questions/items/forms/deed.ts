import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { wordsOf } from "../../text/words";
import { type Predicate, wordPredicate } from "../wording/predicate";
import { isCut, isNarrowed, leansOnContext, SURE_WORD } from "../wording/whole-clause";
import { isAskable } from "./subject";
import { anySubject, type ToldSubject, toldSubject } from "./told-subject";

/** What the article says that somebody did or was. */
export interface Deed {
  readonly clause: Clause;
  readonly subject: ToldSubject;
  /** The word that the dated phrase hangs on which the predicate leaves out; null where there is none. */
  readonly dated: number | null;
  readonly predicate: Predicate;
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 16;

/** Every deed of a subject that a question can name, in the order of the article. */
export function findDeeds(reading: Reading, clauses: readonly Clause[]): Deed[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause) || isNarrowed(reading, clause)) return [];
    const subject = toldSubject(reading, clause);
    return (subject && deedOf(reading, clause, subject, SURE_WORD)) ?? [];
  });
}

/** Every deed that can stand as a wrong option: whoever did it, and as well what may or could be done. */
export function findAnyDeeds(reading: Reading, clauses: readonly Clause[]): Deed[] {
  return clauses.flatMap((clause) => {
    const subject = isAskable(reading, { ...clause, modality: "none" })
      ? anySubject(reading, clause)
      : null;
    return (subject && deedOf(reading, clause, subject, LIKELY_WORD)) ?? [];
  });
}

function deedOf(
  reading: Reading,
  clause: Clause,
  subject: ToldSubject,
  surest: number,
): Deed | null {
  const dated = datedOblique(reading, clause);
  const predicate = wordPredicate(reading, clause, new Set(dated === null ? [] : [dated]));
  if (predicate === null || !isWhole(reading, clause, predicate.text, surest)) return null;
  return { clause, subject, dated, predicate };
}

/** A wrong option may be less sure of its words than a key. */
const LIKELY_WORD = 0.2;

/** Neither too short nor too long to be an option, and nothing that its words need left out. */
function isWhole(reading: Reading, clause: Clause, text: string, surest: number): boolean {
  const words = text.split(" ").length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    wordsOf(text).length >= 2 &&
    !isCut(reading, clause, text, surest) &&
    !leansOnContext(text)
  );
}

/** "in 2011", "on Thursday": when it was, which belongs into the question rather than into its answer. */
function datedOblique(reading: Reading, clause: Clause): number | null {
  const { tokens } = sentenceOf(reading, clause.sentence);
  const dates = reading.dates.filter(({ sentence }) => sentence === clause.sentence);
  // "from 20 November to 11 December" is one time: half of it would be left behind.
  if (dates.length > 1) return null;
  const found = clause.obliques.find((at) =>
    dates.some(
      (date) => !date.relative && date.start <= tokens[at]!.start && tokens[at]!.end <= date.end,
    ),
  );
  return found ?? null;
}
