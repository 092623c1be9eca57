import { covers, type Reading, sentenceOf } from "../../facts/reading";
import { GAP } from "../../text/gap";
import type { Draft, Entity, Quotation } from "../../types";
import { draftOf } from "../draft";
import { nameWithArticle } from "../name-with-article";
import { betraysSpeaker } from "../wording/betrays-speaker";
import { excerptOf } from "../wording/excerpt";
import { findSlots } from "./cloze-slots";
import { namedSource, quotationFactId, sourceSentences } from "./quotation-to-source";

const SIZE = { fewest: 7, most: 20 };

/**
 * "Complete what Ana Ruiz said: “Last year ____ families left the valley.”": a direct quotation without a number, date
 * or name that it gives.
 */
export function askToCompleteSpokenFacts(reading: Reading): Draft[] {
  return reading.quotations.flatMap((quotation) => {
    const source = namedSource(reading, quotation);
    if (source === null || quotation.kind !== "direct") return [];
    return quotation.sentences.flatMap((index) =>
      sentenceDrafts(reading, quotation, source, index),
    );
  });
}

/** What can be left out of one sentence of a quotation. */
function sentenceDrafts(
  reading: Reading,
  quotation: Quotation,
  source: Entity,
  index: number,
): Draft[] {
  const { start, end, tokens } = sentenceOf(reading, index);
  const { content } = quotation;
  const part = { start: Math.max(start, content.start), end: Math.min(end, content.end) };
  const text = excerptOf(reading.analysis, part, SIZE);
  if (text === null || betraysSpeaker(text, source, reading.entities)) return [];
  const predicate = tokens.findIndex(({ head }) => head < 0);
  const said = quotation.cue?.lemma === "write" ? "wrote" : "said";
  const isFirst = index === quotation.sentences[0];
  return findSlots(reading, { sentence: index, predicate }, text)
    .filter(({ span }) => covers(content, span))
    .map((slot) =>
      draftOf(reading, {
        kind: slot.kind,
        form: `cloze-spoken-${slot.kind}`,
        stem: `Complete what ${nameWithArticle(reading, source)} ${said}: “${closed(text.replace(slot.words, GAP))}”`,
        key: slot.key,
        answerType: slot.answerType,
        entityId: slot.entity?.id ?? null,
        keySpan: slot.entity === null ? slot.span : null,
        factId: `${quotationFactId(quotation)}${isFirst ? "" : `:${index}`}`,
        confidence: quotation.confidence * slot.confidence,
        sentences: [index, ...sourceSentences(reading, quotation, source)],
        entityIds: [source.id],
        why: `${source.name} said “${slot.words}”.`,
      }),
    );
}

/** With a full stop where the excerpt ends without a mark of its own. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
