import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { hasRival } from "../../facts/rivals";
import { countryNamed } from "../../lexicon/countries";
import { childrenOf, isRelation } from "../../text/tree";
import type { Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { askWithInversion } from "../wording/clause-question";
import { isAskable } from "./subject";

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "on", "across", "inside"]);

/** "Where did the storm make landfall?": asks for the named place of a clause. */
export function askWhere(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) =>
    isAskable(reading, clause)
      ? clause.obliques.flatMap((at) => whereDraft(reading, clause, clauses, at) ?? [])
      : [],
  );
}

function whereDraft(
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  oblique: number,
): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const link = reading.entityAt(clause.sentence, oblique);
  if (link === null || link.form !== "name" || link.entity.type !== "place") return null;
  if (link.confidence < 0.75 || !isPlacePhrase(sentence, oblique)) return null;
  if (prepositionOf(sentence, oblique) === "on" && link.entity.metonymClass !== null) return null;
  if (hasRival(reading, clause, clauses, "other")) return null;
  const isCountry = countryNamed(link.entity.name) !== undefined;
  const preposition = prepositionOf(sentence, oblique);
  const wh = isCountry && preposition === "in" ? "In which country" : "Where";
  const stem = askWithInversion(reading, clause, wh, new Set([oblique]));
  if (stem === null || stem.entityIds.includes(link.entity.id)) return null;
  return draftOf(reading, {
    kind: "where",
    form: "where",
    stem: stem.text,
    embedded: stem.embedded,
    key: link.entity.name,
    answerType: isCountry ? "country" : "place",
    entityId: link.entity.id,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * sentence.tokens[oblique]!.confidence * link.confidence,
    sentences: [clause.sentence, ...stem.sentences],
    entityIds: stem.entityIds,
    why: `The article gives the place as ${link.entity.name}.`,
  });
}

/** The noun's preposition in lower case; "" where it has none. */
export function prepositionOf(sentence: Sentence, head: number): string {
  const at = childrenOf(sentence, head).find(
    (child) => child < head && isRelation(sentence.tokens[child], "case"),
  );
  return at === undefined ? "" : sentence.tokens[at]!.text.toLowerCase();
}

/** "On" is a place for an island or a planet; "called on Moscow" is caught by what Moscow stands for. */
function isPlacePhrase(sentence: Sentence, head: number): boolean {
  const joined = childrenOf(sentence, head).some((at) => isRelation(sentence.tokens[at], "conj"));
  return !joined && PLACE_PREPOSITIONS.has(prepositionOf(sentence, head));
}
