import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { opensAfterComma } from "../../text/tree";
import type { Draft, Sentence } from "../../types";
import { type DraftParts, draftOf } from "../draft";
import { askForSubject, askWithInversion } from "../wording/clause-question";
import { frontedPhrase } from "../wording/fronted-phrase";
import { isAnchored } from "../wording/is-anchored";

/** The part of a clause that a question asks for, and what it asks with. */
export interface Slot extends Pick<
  DraftParts,
  "kind" | "form" | "key" | "answerType" | "keySpan" | "entityId" | "why" | "distractors"
> {
  /** The question words, "In which year". */
  readonly wh: string;
  /** Tops of the phrases that the question words stand for; null where they stand for the whole subject. */
  readonly asked: ReadonlySet<number> | null;
  /** How sure it is that the words belong to the clause, 0 to 1. */
  readonly confidence: number;
  /** Words that end the stem, where they hung on what is asked for. */
  readonly ending?: string;
}

/**
 * The question for one slot of a clause. Null where the rest of the clause can't stand alone, names nothing, or
 * where another clause of the article could fill the same slot.
 */
export function slotDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  slot: Slot,
): Draft | null {
  if (hasRival(reading, clause, clauses, "other") || isShared(reading, clause)) return null;
  if ([...(slot.asked ?? [])].some((at) => isAfterthought(reading, clause, at))) return null;
  if (!isWordable(sentenceOf(reading, clause.sentence), clause)) return null;
  const { wh, asked, confidence, ending, ...parts } = slot;
  const stem =
    asked === null
      ? askForSubject(reading, clause, wh, { plural: true })
      : askWithInversion(reading, clause, wh, asked, ending);
  if (stem === null) return null;
  const scene = frontedPhrase(reading, clause, asked ?? new Set([clause.subject]));
  const text = withScene(stem.text, scene?.text);
  if (!isAnchored(text) || UNFINISHED.test(text)) return null;
  return draftOf(reading, {
    ...parts,
    stem: text,
    embedded: withScene(stem.embedded, scene?.text),
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * confidence,
    sentences: [clause.sentence, ...stem.sentences, ...(scene?.sentences ?? [])],
    entityIds: [...stem.entityIds, ...(scene?.entityIds ?? [])],
  });
}

/** "How many years had the actor spent?": what the time was spent on is missing. */
const UNFINISHED =
  /\b(?:spend|spent|spending|take|took|taken|get|make)\?$|\b(?:ask|urg|forc|order|allow|encourag|persuad|enabl|help)(?:ed|ing)\b(?!.* to\b)/;

/** Puts "in Kashmir" at the end of a question, before the source that it is attributed to. */
function withScene(stem: string, scene: string | undefined): string {
  if (scene === undefined) return stem;
  const end = /(?:, according to [^,]*)?\??$/.exec(stem)!;
  return `${stem.slice(0, end.index)} ${scene}${end[0]}`;
}

/** "Many live there – over 350 people per square kilometre": what a dash adds is not part of the clause. */
function isAfterthought(reading: Reading, clause: Clause, at: number): boolean {
  return at > clause.predicate && opensAfterComma(sentenceOf(reading, clause.sentence), at);
}

/** "Spain and Italy will cut 400 and 200 jobs respectively": the words alone do not say whose number is whose. */
function isShared(reading: Reading, { sentence }: Clause): boolean {
  return sentenceOf(reading, sentence).tokens.some(({ lemma }) => lemma === "respectively");
}

/** Whether the verb has a base form that "did" can stand before: the lemma of "re-entered" is not known. */
function isWordable(sentence: Sentence, { predicate, copula }: Clause): boolean {
  const { text, lemma, xpos } = sentence.tokens[predicate]!;
  return copula >= 0 || xpos !== "VBD" || !/..ed$/.test(lemma) || lemma !== text.toLowerCase();
}
