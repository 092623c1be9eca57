import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import type { Draft } from "../../types";
import { draftOf } from "../draft";
import { askWithInversion } from "../wording/clause-question";
import { wordTokens } from "../wording/phrase";
import { capitalise } from "../wording/tidy";
import { infinitiveWords } from "./infinitive-words";
import { offerPhrases } from "./pool";
import { isAskable } from "./subject";

/** Verbs whose infinitive is something to do; after "begin" or "seem" the question would sound odd. */
export const TAKES_ACTION = new Set(
  "agree aim ask attempt decide encourage expect fail hope intend invite manage offer order plan prepare promise propose refuse tell threaten try urge vow vote want warn".split(
    " ",
  ),
);

/** "What did Starmer urge Moscow to do?": asks for the action that completes a verb. */
export function askWhatToDo(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => actionDraft(reading, clause, clauses) ?? []);
}

function actionDraft(reading: Reading, clause: Clause, clauses: readonly Clause[]): Draft | null {
  if (!isAskable(reading, clause) || clause.complement < 0 || !TAKES_ACTION.has(clause.lemma))
    return null;
  const sentence = sentenceOf(reading, clause.sentence);
  const words = infinitiveWords(sentence, clause.complement);
  if (words === null || hasRival(reading, clause, clauses, "other")) return null;
  const subjectId = reading.entityAt(clause.sentence, clause.subject)?.entity.id ?? null;
  const key = wordTokens(reading, clause.sentence, words, { subjectId });
  const asked = askWithInversion(reading, clause, "What", new Set([clause.complement]), "to do");
  if (key === null || asked === null) return null;
  const length = key.text.split(" ").length;
  if (length < 2 || length > 16) return null;
  return draftOf(reading, {
    kind: "what",
    form: "what-to-do",
    stem: asked.text,
    key: capitalise(key.text),
    answerType: "clause",
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * sentence.tokens[clause.complement]!.confidence,
    sentences: [clause.sentence, ...asked.sentences, ...key.sentences],
    entityIds: asked.entityIds,
    why: `The article says: ${key.text}.`,
    distractors: offerPhrases(
      reading,
      clauses,
      capitalise(key.text),
      sentencesOfLikeActions(reading, clause, clauses),
    ),
  });
}

/** Where somebody means to do something in the same way, or where the same one does: it might answer as well. */
function sentencesOfLikeActions(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
): number[] {
  const subjectOf = ({ sentence, subject }: Clause) =>
    reading.entityAt(sentence, subject)?.entity.id ?? null;
  const subjectId = subjectOf(clause);
  return clauses
    .filter(
      (other) =>
        other.lemma === clause.lemma || (subjectId !== null && subjectOf(other) === subjectId),
    )
    .map(({ sentence }) => sentence);
}
