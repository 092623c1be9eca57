import type { Reading } from "../../facts/reading";
import { namingSentence } from "../../facts/naming-sentence";
import { covers } from "../../facts/reading";
import { countryNamed } from "../../lexicon/countries";
import type { Draft, Entity, Quotation } from "../../types";
import { draftOf } from "../draft";
import { betraysSpeaker } from "../wording/betrays-speaker";
import { excerptOf } from "../wording/excerpt";

/** A quotation shorter than this is not worth asking about; with "Who said" a longer one is too much for a stem. */
const SIZE = { fewest: 5, most: 22 };
/** Below this a source may be the wrong one, and a false attribution is the worst mistake. */
const SUREST_SOURCE = 0.7;
/** What stands in quotation marks goes on from its speaker to "he said" without a doubt who that is. */
const SUREST_DIRECT = 0.6;

/** The confidence of a name that may be one of two people's, as the entities give it. */
const UNSURE_WHO = 0.3;

/** "Who said, “We had no choice”?": asks for the source of a direct quotation. */
export function askWhoSaidIt(reading: Reading): Draft[] {
  return reading.quotations.flatMap((quotation) => quotationDraft(reading, quotation) ?? []);
}

function quotationDraft(reading: Reading, quotation: Quotation): Draft | null {
  const source = namedSource(reading, quotation);
  if (source === null || quotation.kind !== "direct") return null;
  const text = excerptOf(reading.analysis, quotation.content, SIZE);
  if (text === null || betraysSpeaker(text, source, reading.entities)) return null;
  return draftOf(reading, {
    kind: "who-said",
    form: "quotation-to-source",
    stem: `Who ${quotation.cue?.lemma === "write" ? "wrote" : "said"}, “${text}”?`,
    key: source.name,
    answerType: source.type === "person" ? "person" : "organization",
    entityId: source.id,
    factId: quotationFactId(quotation),
    confidence: quotation.confidence,
    sentences: sourceSentences(reading, quotation, source),
    entityIds: [source.id],
    why: `The article gives these words to ${source.name}.`,
  });
}

/** One fact for one quotation, whichever way it is asked about. */
export function quotationFactId(quotation: Quotation): string {
  return `quotation:${quotation.content.start}`;
}

/** The person or organisation behind a quotation, where an explicit frame names one; null in any doubt. */
export function namedSource(reading: Reading, quotation: Quotation): Entity | null {
  if (quotation.link === "implicit" || quotation.source?.entityId == null) return null;
  const surest = quotation.kind === "direct" ? SUREST_DIRECT : SUREST_SOURCE;
  if (quotation.confidence < surest) return null;
  const source = reading.entities.find((entity) => entity.id === quotation.source?.entityId);
  if (source === undefined || !isNamedOutside(reading, source)) return null;
  // A surname that two people bear is nobody's.
  if (source.confidence <= UNSURE_WHO && source.type === "person") return null;
  // "Charles O" lost the rest of his name with its apostrophe.
  if (/ \p{Lu}$/u.test(source.name)) return null;
  return source.type === "person" || source.type === "organization" || isState(source)
    ? source
    : null;
}

/** Of places only those with a government speak: "Moscow said", never a mountain. */
function isState({ type, name, metonymClass }: Entity): boolean {
  return type === "place" && (metonymClass !== null || countryNamed(name) !== undefined);
}

/** Who is named only inside other people's words is spoken of, and speaks nowhere. */
function isNamedOutside(reading: Reading, source: Entity): boolean {
  const spoken = reading.quotations.filter(({ kind }) => kind === "direct");
  return source.mentions.some(
    (mention) => mention.form === "name" && !spoken.some(({ content }) => covers(content, mention)),
  );
}

/** The quotation's sentences, and the one that gives the source's full name where the frame only says "he" or a surname. */
export function sourceSentences(reading: Reading, quotation: Quotation, source: Entity): number[] {
  const framed = reading.analysis.sentences.find(
    (sentence) => quotation.source !== null && covers(sentence, quotation.source),
  );
  const proof =
    framed === undefined ? [...quotation.sentences] : [...quotation.sentences, framed.index];
  if (quotation.source?.quote.includes(source.name)) return proof;
  return [...proof, namingSentence(reading, source)];
}

/** Whether a second quotation holds the first: a report of a report has two sources. */
export function isNested(reading: Reading, quotation: Quotation): boolean {
  return reading.quotations.some(
    (other) => other !== quotation && covers(other.content, quotation.content),
  );
}
