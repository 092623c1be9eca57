import type { Clause } from "../../facts/clause";
import type { Reading } from "../../facts/reading";
import type { Distractor, Draft, Entity, Quotation } from "../../types";
import { draftOf } from "../draft";
import { contentClause } from "../wording/content-clause";
import { capitalise } from "../wording/tidy";
import { offerPhrases } from "./pool";
import { isNested, namedSource, quotationFactId, sourceSentences } from "./quotation-to-source";

const MOST_WORDS = 22;

/** "What did Desmond Falk estimate?": asks for the content of an indirect statement. */
export function askWhatWasReported(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return reading.quotations.flatMap((quotation) => contentDraft(reading, quotation, clauses) ?? []);
}

function contentDraft(
  reading: Reading,
  quotation: Quotation,
  clauses: readonly Clause[],
): Draft | null {
  const source = namedSource(reading, quotation);
  if (source === null || quotation.kind === "direct" || isNested(reading, quotation)) return null;
  const verb = ASKABLE_CUES[quotation.cue?.lemma ?? ""];
  const content = contentClause(reading, quotation, source.id);
  if (content === null || verb === undefined) return null;
  if (content.text.split(" ").length > MOST_WORDS) return null;
  return draftOf(reading, {
    kind: "what-said",
    form: "reported-content",
    stem: `What did ${source.name} ${verb}?`,
    key: `That ${content.text}`,
    answerType: "statement",
    entityId: source.id,
    factId: quotationFactId(quotation),
    confidence: quotation.confidence * content.confidence,
    sentences: [...sourceSentences(reading, quotation, source), ...content.sentences],
    entityIds: [source.id],
    why: `${capitalise(source.name)} is the one the article gives this statement to.`,
    distractors: offerOtherStatements(reading, clauses, source, `That ${content.text}`),
  });
}

/**
 * What the article says where this source says nothing. What it tells of the source is left out too: nobody says
 * "That Ana Ruiz opened the bridge" of herself.
 */
function offerOtherStatements(
  reading: Reading,
  clauses: readonly Clause[],
  source: Entity,
  key: string,
): Distractor[] {
  const spoken = new Set(
    reading.quotations.flatMap((quotation) =>
      quotation.source === null || quotation.source.entityId === source.id
        ? quotation.sentences
        : [],
    ),
  );
  const elsewhere = clauses.filter(({ sentence }) => !spoken.has(sentence));
  return offerPhrases(reading, elsewhere, key, [])
    .filter(({ text }) => !source.aliases.some((alias) => text.includes(alias)))
    .map((distractor) => ({
      ...distractor,
      why: `The article says this, but does not give it to ${source.name}.`,
    }));
}

/** Cues that a short question can turn on, with the form that the question uses. */
const ASKABLE_CUES: Readonly<Record<string, string>> = {
  acknowledge: "acknowledge",
  add: "say",
  admit: "admit",
  announce: "announce",
  argue: "argue",
  believe: "believe",
  claim: "claim",
  confirm: "confirm",
  estimate: "estimate",
  explain: "explain",
  insist: "insist",
  predict: "predict",
  report: "report",
  reveal: "reveal",
  say: "say",
  state: "say",
  suggest: "suggest",
  tell: "say",
  warn: "warn",
};
