import type { Clause } from "../../facts/clause";
import { overlaps, type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { breaksOff } from "../../text/breaks-off";
import { COMPLETE_SENTENCE, GAP } from "../../text/gap";
import { childWith } from "../../text/tree";
import type { Draft } from "../../types";
import { draftOf } from "../draft";
import { nameWithArticle } from "../name-with-article";
import { wordStatement } from "../wording/clause-question";
import { isKnownAgain } from "../wording/is-anchored";
import { capitalise } from "../wording/tidy";
import { isCut, isNarrowed, leansOnContext, SURE_WORD } from "../wording/whole-clause";
import { findSlots, type Slot } from "./cloze-slots";
import { namedSource } from "./quotation-to-source";
import { isAskable, nameEvidence } from "./subject";

const FEWEST_WORDS = 6;
const MOST_WORDS = 20;

/**
 * "Complete the sentence: South Korea moved about ____ people to shelters.": a statement of the article in its own
 * words, its names in full, with one name, number or date left out (Taylor 1953).
 */
export function askToComplete(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    if (!isAskable(reading, clause) || isNarrowed(reading, clause)) return [];
    if (
      hasRival(reading, clause, clauses, "other") ||
      hasRival(reading, clause, clauses, "subject")
    )
      return [];
    const statement = wordStatement(reading, clause);
    const lead = leadOf(reading, clause, statement?.entityIds ?? []);
    if (statement === null || lead === null || leansOnContext(statement.text)) return [];
    if (breaksOff(statement.text) || isOfSeveral(reading, clause)) return [];
    // "The fighting – almost 70,000 people have died": what stands before a dash belongs to another statement.
    if (/ [–—-] /.test(statement.text)) return [];
    if (isCut(reading, clause, statement.text, SURE_WORD)) return [];
    return findSlots(reading, clause, statement.text).flatMap(
      (slot) => draft(reading, clause, { ...statement, lead }, slot) ?? [],
    );
  });
}

/** "Ana Ruiz and her sister are looking": cut to the first of them the clause tells less than half. */
function isOfSeveral(reading: Reading, { sentence, subject }: Clause): boolean {
  return childWith(sentenceOf(reading, sentence), subject, "conj") >= 0;
}

/** Whose claim the statement is, in front of it; "" for what the article says itself, null where it is unclear or tells of its own source. */
function leadOf(reading: Reading, clause: Clause, named: readonly string[]): string | null {
  if (clause.claim === null) return "";
  const source = namedSource(reading, clause.claim);
  return source === null || named.includes(source.id)
    ? null
    : `According to ${nameWithArticle(reading, source)}, `;
}

function draft(
  reading: Reading,
  clause: Clause,
  statement: {
    text: string;
    lead: string;
    sentences: readonly number[];
    entityIds: readonly string[];
  },
  slot: Slot,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const text = statement.text.replace(slot.words, GAP);
  const words = text.split(" ").length;
  if (!isKnownAgain(text)) return null;
  if (words < FEWEST_WORDS || words > MOST_WORDS || text.split(GAP).length !== 2) return null;
  const at = sentence.tokens.findIndex((token) => overlaps(token, slot.span));
  return draftOf(reading, {
    kind: slot.kind,
    form: `cloze-${slot.kind}`,
    stem: `${COMPLETE_SENTENCE}${capitalise(`${statement.lead}${text}`)}.`,
    key: slot.key,
    answerType: slot.answerType,
    entityId: slot.entity?.id ?? null,
    keySpan: slot.entity === null ? slot.span : null,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * Math.min(slot.confidence, sentence.tokens[at]?.confidence ?? 0),
    sentences: [
      clause.sentence,
      ...(slot.entity === null ? [] : nameEvidence(reading, clause.sentence, slot.entity)),
      ...statement.sentences,
    ],
    entityIds: statement.entityIds,
    why: `The article says: ${capitalise(statement.text)}.`,
  });
}
