import { covers, type Reading, sentenceOf } from "../../facts/reading";
import type { Draft, Quotation } from "../../types";
import { draftOf } from "../draft";
import { nameWithArticle } from "../name-with-article";
import { betraysSpeaker } from "../wording/betrays-speaker";
import { excerptOf } from "../wording/excerpt";
import { GAP } from "./cloze";
import { findSlots, type Slot } from "./cloze-slots";
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
    const text = excerptOf(reading.analysis, quotation.content, SIZE);
    if (text === null || betraysSpeaker(text, source, reading.entities)) return [];
    return slotsOf(reading, quotation, text).map((slot) =>
      draftOf(reading, {
        kind: slot.kind,
        form: `cloze-spoken-${slot.kind}`,
        stem: `Complete what ${nameWithArticle(reading, source)} ${quotation.cue?.lemma === "write" ? "wrote" : "said"}: “${closed(text.replace(slot.words, GAP))}”`,
        key: slot.key,
        answerType: slot.answerType,
        entityId: slot.entity?.id ?? null,
        keySpan: slot.entity === null ? slot.span : null,
        factId: quotationFactId(quotation),
        confidence: quotation.confidence * slot.confidence,
        sentences: [...sentencesAt(reading, slot), ...sourceSentences(reading, quotation, source)],
        entityIds: [source.id],
        why: `${source.name} said “${slot.words}”.`,
      }),
    );
  });
}

function slotsOf(reading: Reading, quotation: Quotation, text: string): Slot[] {
  return quotation.sentences.flatMap((sentence) => {
    const { tokens } = sentenceOf(reading, sentence);
    const predicate = tokens.findIndex(({ head }) => head < 0);
    return findSlots(reading, { sentence, predicate }, text).filter(({ span }) =>
      covers(quotation.content, span),
    );
  });
}

function sentencesAt(reading: Reading, { span }: Slot): number[] {
  return reading.analysis.sentences.filter((one) => covers(one, span)).map(({ index }) => index);
}

/** With a full stop where the excerpt ends without a mark of its own. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
