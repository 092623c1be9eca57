import type { Reading } from "../../facts/reading";
import type { Draft, Quotation } from "../../types";
import { draftOf } from "../draft";
import { excerptOf } from "../wording/excerpt";
import { namedSource, quotationFactId, sourceSentences } from "./quotation-to-source";

/** The question names who is speaking, so that "they" can be looked up. */
const SIZE = { fewest: 5, most: 24, mayPoint: true };

/** "Which statement did Ana Ruiz make?": asks for a direct quotation, others' as options. */
export function askWhatTheySaid(reading: Reading): Draft[] {
  return reading.quotations.flatMap((quotation) => statementDraft(reading, quotation) ?? []);
}

function statementDraft(reading: Reading, quotation: Quotation): Draft | null {
  const source = namedSource(reading, quotation);
  if (source === null || quotation.kind !== "direct") return null;
  const text = excerptOf(reading.analysis, quotation.content, SIZE);
  if (text === null) return null;
  if (
    reading.entities.some(
      (entity) => entity.type === "person" && entity.aliases.some((alias) => text.includes(alias)),
    )
  )
    return null;
  return draftOf(reading, {
    kind: "what-said",
    form: "source-to-statement",
    stem: `Which statement did ${source.name} make?`,
    key: `“${text}.”`.replace(/([?!…])\.”$/, "$1”"),
    answerType: "statement",
    entityId: source.id,
    keySpan: quotation.content,
    factId: quotationFactId(quotation),
    confidence: quotation.confidence,
    sentences: sourceSentences(reading, quotation, source),
    entityIds: [source.id],
    why: `The article gives these words to ${source.name}.`,
  });
}
