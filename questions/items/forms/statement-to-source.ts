import { type Reading, sentenceOf } from "../../facts/reading";
import type { Draft, Quotation } from "../../types";
import { draftOf } from "../draft";
import { contentClause } from "../wording/content-clause";
import { isNested, namedSource, quotationFactId, sourceSentences } from "./quotation-to-source";

/** A shorter statement could be anybody’s. */
const FEWEST_WORDS = 6;

/** "Who confirmed that the bridge would close?": asks for the source of an indirect statement. */
export function askWhoReportedIt(reading: Reading): Draft[] {
  return reading.quotations.flatMap((quotation) => statementDraft(reading, quotation) ?? []);
}

function statementDraft(reading: Reading, quotation: Quotation): Draft | null {
  const source = namedSource(reading, quotation);
  if (source === null || quotation.kind === "direct" || isNested(reading, quotation)) return null;
  const content = contentClause(reading, quotation, source.id);
  if (content === null || content.text.split(" ").length < FEWEST_WORDS) return null;
  const asks = source.type === "person" ? "Who" : source.type === "place" ? "Which country" : "Who";
  return draftOf(reading, {
    kind: "who-said",
    form: "statement-to-source",
    stem: `${asks} ${pastCue(reading, quotation)} that ${content.text}?`,
    key: source.name,
    answerType:
      source.type === "person" ? "person" : source.type === "place" ? "country" : "organization",
    entityId: source.id,
    factId: quotationFactId(quotation),
    confidence: quotation.confidence * content.confidence,
    sentences: [...sourceSentences(reading, quotation, source), ...content.sentences],
    entityIds: [source.id, ...content.entityIds],
    why: `The article gives this statement to ${source.name}.`,
  });
}

/** The cue as written where it is a finite past form, else "said". */
function pastCue(reading: Reading, quotation: Quotation): string {
  const cue = quotation.cue;
  if (cue === null) return "said";
  const token = quotation.sentences
    .flatMap((index) => sentenceOf(reading, index).tokens)
    .find((word) => word.start === cue.start);
  const takesThat = token?.xpos === "VBD" && THAT_CUES.has(cue.lemma);
  return takesThat ? token.text.toLowerCase() : "said";
}

/** Cues that take a that-clause; after the others "said" is the honest word. */
const THAT_CUES = new Set(
  "acknowledge add admit announce argue assert believe claim conclude confirm declare estimate explain indicate insist maintain note observe predict promise reiterate report reveal say state stress suggest vow warn write".split(
    " ",
  ),
);
