import type { Clause } from "../../facts/clause";
import { covers, type Reading, sentenceOf } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { childrenOf, childWith, isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import { wordsOf } from "../../text/words";
import type { Sentence } from "../../types";
import { phraseTokens } from "../wording/phrase";
import { type Predicate, wordPredicate } from "../wording/predicate";
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

/** Neither too short to say something nor cut off from what it needs: a comparison from its measure, a verb from its that-clause. */
function isWhole(reading: Reading, clause: Clause, text: string, surest: number): boolean {
  const { tokens } = sentenceOf(reading, clause.sentence);
  const words = text.split(" ");
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || wordsOf(text).length < 2)
    return false;
  if (clause.complement >= 0 && isRelation(tokens[clause.complement], "ccomp")) return false;
  if (isCut(reading, clause, surest)) return false;
  const compares = tokens.some(
    ({ xpos, text: word }) => /^(?:JJR|RBR)$/.test(xpos) && words.includes(word),
  );
  return (!compares || words.includes("than")) && !POINTS_OUTSIDE.test(text);
}

/** A word of the predicate less sure than this may belong elsewhere, and the rest of its phrase with it. */
const SURE_WORD = 0.35;
const LIKELY_WORD = 0.2;

/** Whether the predicate lost what its words need: "3,000 metres" before "high", "before they came" after "an hour". */
function isCut(reading: Reading, clause: Clause, surest: number): boolean {
  const sentence = sentenceOf(reading, clause.sentence);
  const { tokens } = sentence;
  const dependents = childrenOf(sentence, clause.predicate);
  const kept = new Set(
    dependents
      .filter((at) => at > clause.predicate && !isRelation(tokens[at], "advcl", "conj", "punct"))
      .flatMap((at) => phraseTokens(sentence, at)),
  );
  const isDropped = (at: number) =>
    !kept.has(at) &&
    kept.has(tokens[at]!.head) &&
    tokens[at]!.upos !== "PUNCT" &&
    !isRelation(tokens[at], "conj", "cc", "appos", "parataxis") &&
    !opensAfterComma(sentence, at);
  const measures = (at: number) =>
    at > clause.copula && at < clause.predicate && isRelation(tokens[at], "obl");
  // "came just days" lost the "after …" that it counts from.
  const countsFrom = (at: number) =>
    at > clause.predicate &&
    nounType(tokens[at]!.lemma.toLowerCase()) === "time" &&
    childWith(sentence, at, "case") < 0 &&
    clause.adverbialClauses.some((from) => from > at);
  // "called on Moscow" lost what Moscow was to do.
  const losesOrder =
    (clause.lemma === "call" || reportingClass(clause.lemma) === "directive") &&
    clause.adverbialClauses.length > 0;
  return (
    losesOrder ||
    tokens.some((_, at) => isDropped(at)) ||
    clause.obliques.some(countsFrom) ||
    (clause.copula >= 0 && dependents.some(measures)) ||
    [...kept].some((at) => tokens[at]!.confidence < surest)
  );
}

/** Whether something before the subject narrows what follows, as "in films" does: it may be true only there. */
function isNarrowed(reading: Reading, clause: Clause): boolean {
  const sentence = sentenceOf(reading, clause.sentence);
  return childrenOf(sentence, clause.predicate).some(
    (at) => at < clause.subject && narrows(reading, sentence, at),
  );
}

function narrows(reading: Reading, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!isRelation(token, "obl", "advcl")) return false;
  if (nounType(token!.lemma.toLowerCase()) === "time") return false;
  return !reading.dates.some((date) =>
    subtreeOf(sentence, at).some((below) => covers(date, sentence.tokens[below]!)),
  );
}

/** "such drones", "did so", "the same day", "both": they lean on the sentence before. */
const POINTS_OUTSIDE =
  /\b(?:such|so|same|both|latter|former|others?|another|either|neither|this|these|those|there|there[a-z]+|one)\b|[“”"]/i;

/** "in 2011", "on Thursday": when it was, which belongs into the question rather than into its answer. */
function datedOblique(reading: Reading, clause: Clause): number | null {
  const { tokens } = sentenceOf(reading, clause.sentence);
  const found = clause.obliques.find((at) =>
    reading.dates.some(
      (date) =>
        !date.relative &&
        date.sentence === clause.sentence &&
        date.start <= tokens[at]!.start &&
        tokens[at]!.end <= date.end,
    ),
  );
  return found ?? null;
}
