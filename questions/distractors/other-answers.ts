import type { Distractor, DistractorOrigin, Draft, Entity, Gender, ItemContext } from "../types";
import { shareHeldBy } from "../text/word-overlap";

/** Options that differ more than this in length give the key away. */
const LONGEST_RATIO = 2.2;
/** Of the words of substance: an option with more of the key's or the stem's says nearly the same. */
const MOST_SHARED = 0.5;

/**
 * What the article says elsewhere in the same form: the keys of other drafts of `draft`'s kind of answer, made
 * for other facts. `others` is every draft of the article, those that only serve as distractors included.
 */
export function offerOtherAnswers(
  draft: Draft,
  others: readonly Draft[],
  { entities }: ItemContext,
): Distractor[] {
  const gender = entities.find(({ id }) => id === draft.entityId)?.gender ?? "unknown";
  return others
    .filter((other) => isAlike(draft, other))
    .filter((other) => draft.answerType !== "statement" || !mayBeOne(draft, other, entities))
    .filter((other) => draft.answerType !== "statement" || couldSay(gender, other.key))
    .toSorted((a, b) => lengthGap(draft, a) - lengthGap(draft, b))
    .map((other) => ({
      text: other.key,
      origin: originOf(draft),
      why: explain(draft, other),
      evidence: other.evidence[0] ?? null,
    }));
}

function originOf(draft: Draft): DistractorOrigin {
  if (draft.answerType === "role") return "other-role";
  if (draft.answerType === "statement") return "other-statement";
  return draft.answerType === "sentence" ? "other-sentence" : "other-clause";
}

function explain(draft: Draft, other: Draft): string {
  if (draft.answerType === "statement" || draft.answerType === "role") return other.why;
  return `The article says this about something else: “${other.stem}”`;
}

/** The same form of words about another fact, of a like length, that the stem does not repeat and the key does not hold. */
function isAlike(draft: Draft, other: Draft): boolean {
  if (other.answerType !== draft.answerType || other.factId === draft.factId) return false;
  if (other.answerType === "statement" && other.entityId === draft.entityId) return false;
  if (leadOf(other.key) !== leadOf(draft.key)) return false;
  const lengths = [draft.key.length, other.key.length];
  if (Math.max(...lengths) > LONGEST_RATIO * Math.min(...lengths)) return false;
  return (
    shareHeldBy(draft.key, other.key) < MOST_SHARED &&
    shareHeldBy(draft.stem, other.key) < MOST_SHARED
  );
}

/** "Fernández" beside "Vicente Fernández Guerrero": what the one said, the other may have said. */
function mayBeOne(draft: Draft, other: Draft, entities: readonly Entity[]): boolean {
  const wordsFor = ({ entityId }: Draft) =>
    new Set(entities.find(({ id }) => id === entityId)?.name.split(" "));
  const own = wordsFor(draft);
  return [...wordsFor(other)].some((word) => own.has(word));
}

/** "That she had hoped for 200 signatures" is no statement that a man could make of himself. */
function couldSay(gender: Gender, reported: string): boolean {
  if (!reported.startsWith("That ")) return true;
  const ofHer = /\b(?:she|hers?|herself)\b/i.test(reported);
  const ofHim = /\b(?:he|his|him|himself)\b/i.test(reported);
  return (!ofHer || gender === "female") && (!ofHim || gender === "male");
}

/** "To" and "Because" open reasons of different form; other keys have no lead to match. */
function leadOf(key: string): string {
  return /^(?:To|Because of|Because|In order to|So that|That|“)/.exec(key)?.[0] ?? "";
}

function lengthGap(draft: Draft, other: Draft): number {
  return Math.abs(other.key.length - draft.key.length);
}
