import { type Reading, sentenceOf } from "../../facts/reading";
import { wordsOf } from "../../text/words";
import type { Draft, Quotation } from "../../types";
import { draftOf } from "../draft";
import { type AskedSource, askedSource } from "../asked-source";
import { type ContentClause, contentClause, toldClauses } from "../wording/content-clause";
import { isNested, quotationFactId } from "./quotation-to-source";

const MOST_WORDS = 22;
/** A shorter statement could be anybody's. */
const FEWEST_OF_SUBSTANCE = 3;

/** "What did Desmond Falk estimate?": asks for the content of a statement, as a that-clause. */
export function askWhatWasReported(reading: Reading): Draft[] {
  return reading.quotations.flatMap((quotation) => contentDraft(reading, quotation) ?? []);
}

function contentDraft(reading: Reading, quotation: Quotation): Draft | null {
  const source = askedSource(reading, quotation);
  if (source === null || isNested(reading, quotation)) return null;
  const stem = stemFor(reading, quotation, source);
  const content = contentOf(reading, quotation, source);
  if (content === null || stem === null) return null;
  return draftOf(reading, {
    kind: "what-said",
    form: "reported-content",
    stem,
    key: `That ${content.text}`,
    answerType: "statement",
    entityId: source.id,
    factId: quotationFactId(quotation),
    confidence: quotation.confidence * content.confidence,
    sentences: [...source.sentences, ...content.sentences],
    entityIds: [source.id],
    why: `The article gives this statement to ${source.name}.`,
  });
}

/** The clause that was said; of a direct quotation the sentence that says most and fits. */
function contentOf(
  reading: Reading,
  quotation: Quotation,
  source: AskedSource,
): ContentClause | null {
  const said =
    quotation.kind === "direct"
      ? toldClauses(reading, quotation, source.id)
      : [contentClause(reading, quotation, source.id)];
  const fitting = said.filter(
    (clause): clause is ContentClause =>
      clause !== null && clause.text.split(" ").length <= MOST_WORDS && saysEnough(clause.text),
  );
  return fitting.toSorted((a, b) => wordsOf(b.text).length - wordsOf(a.text).length)[0] ?? null;
}

/** "That it was great" is nothing to ask for. */
function saysEnough(text: string): boolean {
  return new Set(wordsOf(text)).size >= FEWEST_OF_SUBSTANCE;
}

/** "What did the police say?", and of a belief that lasts "What do scientists believe?". */
function stemFor(
  reading: Reading,
  { cue, kind, sentences }: Quotation,
  { name, plural }: AskedSource,
): string | null {
  const verb = cue === null && kind === "direct" ? "say" : ASKABLE_CUES[cue?.lemma ?? ""];
  if (verb === undefined) return null;
  const token = sentences
    .flatMap((index) => sentenceOf(reading, index).tokens)
    .find(({ start }) => start === cue?.start);
  const lasts = verb === "believe" && /^VB[ZP]$/.test(token?.xpos ?? "");
  return `What ${lasts ? (plural ? "do" : "does") : "did"} ${name} ${verb}?`;
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
  conclude: "conclude",
  confirm: "confirm",
  estimate: "estimate",
  explain: "explain",
  find: "find",
  indicate: "indicate",
  insist: "insist",
  maintain: "maintain",
  note: "say",
  observe: "say",
  predict: "predict",
  promise: "promise",
  report: "report",
  reveal: "reveal",
  rule: "rule",
  say: "say",
  show: "show",
  state: "say",
  stress: "stress",
  suggest: "suggest",
  tell: "say",
  tweet: "say",
  vow: "vow",
  warn: "warn",
  write: "write",
};
