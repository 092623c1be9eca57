import type { Clause } from "../../facts/clause";
import { type Governed, governingClause } from "../../facts/governing-clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { cityNamed } from "../../lexicon/cities";
import { countryNamed } from "../../lexicon/countries";
import { MOTION_VERBS, PLACING_VERBS } from "../../lexicon/place-verbs";
import { nounType } from "../../lexicon/noun-types";
import { childrenOf, isRelation, subtreeOf } from "../../text/tree";
import type { Draft, Entity, EntityMention, Sentence } from "../../types";
import { answerTypeOf, sortOfPlace } from "../place-words";
import { capitalise } from "../wording/tidy";
import { slotDraft } from "./slot-draft";
import { isAskable } from "./subject";

/** A name that no list of places holds has to be surer to be one. */
const SUREST_NAME = 0.75;
const SUREST_KNOWN = 0.6;
/** "Europe, the Americas and Asia": one of several places is not the answer. */
const LIST =
  /^(?:(?:, (?:the )?\p{Lu}[\p{L} ]*)+,?|,)? (?:and|or) (?:in |at |to |from )?(?:the )?\p{Lu}/u;
const STATIC = /^(?:in|at|near|outside|on|across|inside)$/;

/** "In which city did the storm make landfall?": asks for the named place of a clause. */
export function askWhere(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return reading.entities
    .filter(({ type }) => type === "place")
    .flatMap((place) =>
      place.mentions
        .filter(({ form }) => form === "name")
        .flatMap((mention) => whereDraft(reading, clauses, place, mention) ?? []),
    );
}

function whereDraft(
  reading: Reading,
  clauses: readonly Clause[],
  place: Entity,
  mention: EntityMention,
): Draft | null {
  const sort = sortOfPlace(place);
  if (mention.confidence < (sort === null ? SUREST_NAME : SUREST_KNOWN)) return null;
  if (/^(?:north|south|east|west)(?:east|west)?$/i.test(place.name)) return null;
  const sentence = sentenceOf(reading, mention.sentence);
  const top = headOf(sentence, mention);
  if (reading.entityAt(mention.sentence, top)?.entity.id !== place.id) return null;
  const governed = governingClause(sentence, clauses, top);
  if (governed === null || !isAskable(reading, governed.clause)) return null;
  const { clause } = governed;
  // "Grow2Feed is the first farm in Liberia" says of what it is the first, not where it is.
  if (clause.copula >= 0 && isNoun(sentence, clause.predicate)) return null;
  const preposition = prepositionOf(sentence, top);
  if (
    !isPlacePhrase(sentence, top) ||
    !placesVerb(sentence, withObject(sentence, governed, top), preposition)
  )
    return null;
  if (LIST.test(reading.analysis.article.text.slice(mention.end))) return null;
  // "at 600 parks, including Yosemite in California and Denali in Alaska": one of many places.
  if (sentence.tokens.slice(0, top).some(({ text }) => /^(?:including|like)$/i.test(text)))
    return null;
  if (governed.nouns.some((at) => isPlace(reading, mention.sentence, at))) return null;
  if (preposition === "on" && place.metonymClass !== null) return null;
  if (clause.subjectForm === "own" && subtreeOf(sentence, clause.subject).includes(top))
    return null;
  const wh = questionWords(preposition, sort);
  if (wh === null) return null;
  const draft = slotDraft(reading, clause, clauses, {
    kind: "where",
    form: "where",
    wh,
    asked: new Set([top]),
    key: place.name,
    answerType: answerTypeOf(sort),
    entityId: place.id,
    confidence: sentence.tokens[top]!.confidence * mention.confidence,
    why: `The article gives the place as ${place.name}.`,
  });
  return draft === null || namesPartOf(draft.stem, place) ? null : draft;
}

function isNoun(sentence: Sentence, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(sentence.tokens[at]!.upos);
}

/** The word of a name that the rest of it hangs on. */
function headOf(sentence: Sentence, { first, last }: EntityMention): number {
  for (let at = first; at <= last; at++) {
    const { head } = sentence.tokens[at]!;
    if (head < first || head > last) return at;
  }
  return last;
}

/** "Alhandra on the River Tagus": the place inside a place is no place of its own. */
function isPlace(reading: Reading, sentence: number, at: number): boolean {
  return reading.entityAt(sentence, at)?.entity.type === "place";
}

/** "In which city", "To which country", "Where"; null where the preposition asks for something else. */
function questionWords(preposition: string, sort: string | null): string | null {
  if (sort !== null && /^(?:in|near|to|from|across|outside)$/.test(preposition))
    return capitalise(`${preposition} which ${sort}`);
  return STATIC.test(preposition) ? "Where" : null;
}

/** The noun's preposition in lower case; "" where it has none. */
export function prepositionOf(sentence: Sentence, head: number): string {
  const at = childrenOf(sentence, head).find(
    (child) => child < head && isRelation(sentence.tokens[child], "case"),
  );
  return at === undefined ? "" : sentence.tokens[at]!.text.toLowerCase();
}

/** One place, no list of them and no possessor ("in Russia's south"). */
function isPlacePhrase(sentence: Sentence, head: number): boolean {
  const isList = isRelation(sentence.tokens[head], "conj");
  return (
    !isList &&
    childrenOf(sentence, head).every((at) => !isRelation(sentence.tokens[at], "conj", "acl"))
  );
}

/**
 * Whether the place is where the deed is done: a phrase of the verb itself, of another phrase of place ("at a rally in
 * Brasilia"), or of the object of a verb that acts where its object is ("opened a school in Lyon").
 */
function placesVerb(sentence: Sentence, { clause, nouns }: Governed, preposition: string): boolean {
  if (nouns.includes(clause.predicate)) return false;
  const isMotion = preposition === "to" || preposition === "from";
  if (isMotion) return nouns.length === 0 && MOTION_VERBS.has(clause.lemma);
  if (!STATIC.test(preposition)) return false;
  return nouns.every((at) => {
    if (at === clause.object) return PLACING_VERBS.has(clause.lemma);
    return /^(?:in|at|on|to|near|outside)$/.test(prepositionOf(sentence, at));
  });
}

/** "Criticised the war in Syria": a place right behind an event is the event's, whatever the tree says. */
function withObject(sentence: Sentence, governed: Governed, top: number): Governed {
  const { object } = governed.clause;
  const before = subtreeOf(sentence, top)[0]! - 1;
  const type = nounType(sentence.tokens[object]?.lemma.toLowerCase() ?? "");
  const isEvent = object >= 0 && object === before && EVENTS.has(type ?? "");
  return isEvent && governed.nouns.length === 0 ? { ...governed, nouns: [object] } : governed;
}

const EVENTS: ReadonlySet<string> = new Set(["event", "act", "phenomenon", "state", "group"]);

/** "In which country did they meet in Lyon?": whoever knows the city needs no article. */
function namesPartOf(stem: string, { name }: Entity): boolean {
  const code = countryNamed(name)?.code;
  if (code === undefined) return false;
  const names = stem.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? [];
  return names.some((part) => cityNamed(part)?.countryCode === code);
}
