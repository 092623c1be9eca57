import type { Clause } from "../../facts/clause";
import { overlaps, type Reading } from "../../facts/reading";
import { COMPLETE_SENTENCE, GAP } from "../../text/gap";
import { wordsOf } from "../../text/words";
import type { Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { isKnownAgain } from "../wording/is-anchored";
import { type StandingStatement, wordStandingStatements } from "../wording/standing-sentence";
import { capitalise } from "../wording/tidy";
import { findSlots, type Slot } from "./cloze-slots";
import { nameEvidence } from "./subject";

/** A whole sentence has more that could go with another name than a single clause has. */
const OF_A_SENTENCE = 0.9;

/**
 * "Complete the sentence: The index finished at ____, a gain of 54 points.": a sentence as the article has it, where its
 * clauses are not clear enough to be asked about one by one.
 */
export function askToCompleteSentences(reading: Reading, clauses: readonly Clause[]): Draft[] {
  const { article, sentences } = reading.analysis;
  const known = sentences.map(({ start, end }) => new Set(wordsOf(article.text.slice(start, end))));
  return sentences.flatMap((sentence) => {
    return wordStandingStatements(reading, sentence.index, clauses).flatMap((statement) => {
      const place = { sentence: sentence.index, predicate: statement.verb };
      return findSlots(reading, place, statement.text)
        .filter((slot) => {
          const stem = statement.text.replace(slot.words, GAP);
          return isKnownAgain(stem) && !isSaidOfOthers(stem, sentence.index, known);
        })
        .map((slot) => draft(reading, sentence, statement, slot));
    });
  });
}

/** Of the words beside the gap, in another sentence too: it may say the same with something else in the gap. */
const SAID_ELSEWHERE = 0.75;

/** Whether another sentence says nearly all of what stands beside the gap, so that what it names would complete it too. */
function isSaidOfOthers(
  stem: string,
  sentence: number,
  known: readonly ReadonlySet<string>[],
): boolean {
  const words = wordsOf(stem);
  return known.some(
    (others, at) =>
      at !== sentence &&
      words.filter((word) => others.has(word)).length >= SAID_ELSEWHERE * words.length,
  );
}

function draft(
  reading: Reading,
  sentence: Sentence,
  statement: StandingStatement,
  slot: Slot,
): Draft {
  const token = sentence.tokens.find((one) => overlaps(one, slot.span));
  return draftOf(reading, {
    kind: slot.kind,
    form: `cloze-sentence-${slot.kind}`,
    stem: `${COMPLETE_SENTENCE}${capitalise(statement.text.replace(slot.words, GAP))}.`,
    key: slot.key,
    answerType: slot.answerType,
    entityId: slot.entity?.id ?? null,
    keySpan: slot.entity === null ? slot.span : null,
    factId: `sentence:${sentence.index}:${slot.words}`,
    confidence: OF_A_SENTENCE * Math.min(slot.confidence, token?.confidence ?? 0),
    sentences: [
      sentence.index,
      ...(slot.entity === null ? [] : nameEvidence(reading, sentence.index, slot.entity)),
      ...statement.sentences,
    ],
    entityIds: statement.entityIds,
    why: `The article says: ${capitalise(statement.text)}.`,
  });
}
