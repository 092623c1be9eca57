import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { childrenOf, isRelation } from "../../text/tree";
import type { Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { askWithInversion } from "../wording/clause-question";
import { wordPhrase } from "../wording/phrase";
import { capitalise } from "../wording/tidy";
import { offerPhrases } from "./pool";
import { isAskable } from "./subject";
import { TAKES_ACTION } from "./what-to-do";

/** Longer reasons make options that nobody reads to the end. */
const MOST_WORDS = 16;
const FEWEST_WORDS = 3;

/** "Why did the council close the bridge?": asks for a because-clause, a "because of" or a purpose. */
export function askWhy(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause)) return [];
    return [...clause.adverbialClauses, ...clause.obliques].flatMap(
      (at) => whyDraft(reading, clause, clauses, at) ?? [],
    );
  });
}

function whyDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  reason: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  if (reason < clause.predicate || !givesReason(sentence, reason)) return null;
  // "voted to build" says what was voted for; the infinitive is no reason there.
  if (TAKES_ACTION.has(clause.lemma) && sentence.tokens[reason]!.xpos === "VB") return null;
  if (couldBelongToAnother(sentence, clause.predicate, reason)) return null;
  if (hasRival(reading, clause, clauses, "other")) return null;
  const subjectId = reading.entityAt(clause.sentence, clause.subject)?.entity.id ?? null;
  const shown = new Set([clause.subject]);
  const key = wordPhrase(reading, clause.sentence, reason, { subjectId, shown });
  const stem = askWithInversion(reading, clause, "Why", new Set([reason]));
  if (key === null || stem === null) return null;
  const words = key.text.split(" ").length;
  if (words > MOST_WORDS || words < FEWEST_WORDS) return null;
  return draftOf(reading, {
    kind: "why",
    form: "why",
    stem: stem.text,
    embedded: stem.embedded,
    key: capitalise(key.text),
    answerType: "clause",
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * sentence.tokens[reason]!.confidence,
    sentences: [clause.sentence, ...stem.sentences, ...key.sentences],
    entityIds: stem.entityIds,
    why: `The article gives the reason: ${key.text}.`,
    distractors: offerPhrases(reading, clauses, capitalise(key.text), [clause.sentence]),
  });
}

/** "because …", "in order to …", "to …" with a bare infinitive, or a phrase with "because of". */
export function givesReason(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  const marks = childrenOf(sentence, head)
    .filter((at) => at < head && isRelation(sentence.tokens[at], "mark", "case"))
    .map((at) => sentence.tokens[at]!.text.toLowerCase());
  if (marks.includes("because")) return true;
  const purpose = marks.includes("to") && token.xpos === "VB";
  return isRelation(token, "advcl") && purpose;
}

/** Least sure arc on which a reason is believed at all. */
const SUREST_REASON = 0.6;

/**
 * "accused Moscow of stalling talks to gain an advantage": with another verb between, the purpose may well be that
 * verb's, and the question would give it to the wrong one.
 */
function couldBelongToAnother(sentence: Sentence, predicate: number, reason: number): boolean {
  const purpose = sentence.tokens[reason]!.xpos === "VB";
  const between = sentence.tokens.slice(predicate + 1, reason).some(({ upos }) => upos === "VERB");
  return sentence.tokens[reason]!.confidence < SUREST_REASON || (purpose && between);
}
