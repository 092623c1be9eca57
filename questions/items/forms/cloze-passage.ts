import { overlaps, type Reading } from "../../facts/reading";
import type { Clause } from "../../facts/clause";
import { findInterview } from "../../quotations/find-interview";
import { COMPLETE_ANSWER, COMPLETE_PASSAGE, GAP } from "../../text/gap";
import type { Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { findPassages, type Passage } from "../wording/passage";
import { wordStandingStatements } from "../wording/standing-sentence";
import { findSlots, type Slot } from "./cloze-slots";
import { nameEvidence } from "./subject";

/** Verbatim words can't be worded wrongly; what is left to doubt is the slot. */
const OF_A_PASSAGE = 0.85;

/**
 * "Complete the passage: “He joined the gang as a teenager. He was released early, after ____ years.”": words of the
 * article as they stand, where they are too long or lean too much on each other to be worded anew. Nothing that a
 * completed sentence leaves out already.
 */
export function askToCompletePassages(reading: Reading, clauses: readonly Clause[]): Draft[] {
  const turns = findInterview(reading.analysis);
  const answers = new Set(turns.flatMap(({ answer }) => answer.map(({ index }) => index)));
  return reading.analysis.sentences.flatMap((sentence) => {
    const spoken = answers.has(sentence.index);
    const predicate = sentence.tokens.findIndex(({ head }) => head < 0);
    const place = { sentence: sentence.index, predicate };
    const worded = wordStandingStatements(reading, sentence.index, clauses);
    const taken = new Set<number>();
    return findPassages(reading, sentence, { spoken }).flatMap((passage) =>
      findSlots(reading, place, passage.text, { verbatim: true })
        .filter(
          ({ words, span }) =>
            !taken.has(span.start) && !worded.some(({ text }) => text.includes(words)),
        )
        .filter((slot) => !passage.quoted.some((part) => overlaps(part, slot.span)))
        .filter((slot) => !isNamedBeside(passage.text, slot))
        .map((slot) => {
          taken.add(slot.span.start);
          return draft(
            reading,
            sentence,
            passage,
            slot,
            spoken ? COMPLETE_ANSWER : COMPLETE_PASSAGE,
          );
        }),
    );
  });
}

/** "____ joined Ana’s sister": another part of the name stands beside the gap. */
function isNamedBeside(text: string, { entity, words }: Slot): boolean {
  const beside = new Set(text.replace(words, GAP).split(/[^\p{L}\p{N}]+/u));
  return (
    entity !== null &&
    entity.aliases.some((alias) =>
      alias.split(/[^\p{L}\p{N}]+/u).some((word) => /^\p{Lu}/u.test(word) && beside.has(word)),
    )
  );
}

/** Whether the name in the gap is who said the rest. */
function isSource({ quotations }: Reading, { entity, span }: Slot): boolean {
  return quotations.some(
    ({ source, link }) =>
      link === "explicit" &&
      source !== null &&
      source.entityId === entity?.id &&
      overlaps(source, span),
  );
}

function draft(
  reading: Reading,
  sentence: Sentence,
  passage: Passage,
  slot: Slot,
  instruction: string,
): Draft {
  const token = sentence.tokens.find((one) => overlaps(one, slot.span));
  return draftOf(reading, {
    kind: isSource(reading, slot) ? "who-said" : slot.kind,
    form: `cloze-passage-${slot.kind}`,
    stem: `${instruction}“${passage.text.replace(slot.words, GAP)}”`,
    key: slot.key,
    answerType: slot.answerType,
    entityId: slot.entity?.id ?? null,
    keySpan: slot.entity === null ? slot.span : null,
    factId: `sentence:${sentence.index}:${slot.words}`,
    confidence: OF_A_PASSAGE * Math.min(slot.confidence, token?.confidence ?? 0),
    sentences: [
      sentence.index,
      ...passage.sentences,
      ...(slot.entity === null ? [] : nameEvidence(reading, sentence.index, slot.entity)),
    ],
    entityIds: [],
    why: `The article says: ${passage.text}`,
  });
}
