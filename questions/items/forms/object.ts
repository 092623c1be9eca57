import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { childWith } from "../../text/tree";
import type { Draft } from "../../types";
import { draftOf } from "../draft";
import { askForSubject, askWithInversion } from "../wording/clause-question";
import { capitalise } from "../wording/tidy";
import { isCut, isNarrowed, SURE_WORD } from "../wording/whole-clause";
import { isAskable } from "./subject";
import { listThings, offerThings, type Thing, thingAt } from "./things";

/** Below this the parse is too unsure for a question that stands on subject, verb and object alike. */
const SUREST_CLAUSE = 0.8;
/** Verbs too empty to ask with: "What did X have?" */
const LIGHT_VERBS = new Set(
  "have do make take get give be keep put let go come see want need mean remain become total number include involve feature".split(
    " ",
  ),
);

/** "What did the council approve?": asks for the thing that a verb acts on, other things of the article as options. */
export function askWhat(reading: Reading, clauses: readonly Clause[]): Draft[] {
  const things = listThings(reading);
  return clauses.flatMap((clause) => [
    ...(objectDraft(reading, clause, clauses, things) ?? []),
    ...(subjectDraft(reading, clause, clauses, things) ?? []),
  ]);
}

function objectDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  things: readonly Thing[],
): Draft[] | null {
  if (!isSureEnough(reading, clause) || clause.object < 0 || clause.complement >= 0) return null;
  const key = thingAt(reading, sentenceOf(reading, clause.sentence), clause.object);
  if (key === null || hasRival(reading, clause, clauses, "other")) return null;
  const stem = askWithInversion(reading, clause, "What", new Set([clause.object]));
  return stem && [draft(reading, clause, key, stem, "object", things)];
}

/** "What marked the highest-level engagement?": the thing in the subject's place. */
function subjectDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  things: readonly Thing[],
): Draft[] | null {
  if (!isSureEnough(reading, clause) || clause.subjectForm !== "own" || clause.copula >= 0)
    return null;
  const sentence = sentenceOf(reading, clause.sentence);
  if (childWith(sentence, clause.subject, "conj") >= 0) return null;
  const key = thingAt(reading, sentence, clause.subject);
  if (key === null || key.type === "group" || hasRival(reading, clause, clauses, "subject"))
    return null;
  const stem = askForSubject(reading, clause, "What");
  return stem && [draft(reading, clause, key, stem, "thing-subject", things)];
}

function isSureEnough(reading: Reading, clause: Clause): boolean {
  return (
    isAskable(reading, clause) &&
    !LIGHT_VERBS.has(clause.lemma) &&
    reportingClass(clause.lemma) !== "directive" &&
    clause.confidence >= SUREST_CLAUSE &&
    !isCut(reading, clause, "", SURE_WORD) &&
    !isNarrowed(reading, clause)
  );
}

function draft(
  reading: Reading,
  clause: Clause,
  key: Thing,
  stem: NonNullable<ReturnType<typeof askForSubject>>,
  form: string,
  things: readonly Thing[],
): Draft {
  const { tokens } = sentenceOf(reading, clause.sentence);
  return draftOf(reading, {
    kind: "what",
    form,
    stem: stem.text,
    embedded: stem.embedded,
    key: capitalise(key.text),
    answerType: "phrase",
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * (tokens[key.head]?.confidence ?? 0),
    sentences: [clause.sentence, ...stem.sentences],
    entityIds: stem.entityIds,
    why: `The article says that it was ${key.text}.`,
    distractors: offerThings(reading, key, things),
  });
}
