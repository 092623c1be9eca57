import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { childrenOf, childWith, isRelation } from "../../text/tree";
import type { Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { isAnchored } from "../wording/is-anchored";
import { phraseTokens, wordTokens } from "../wording/phrase";
import { countOf, lowerCased, wordCounted } from "./how-many";
import { withModifier } from "../../facts/number-phrase";
import { isAskable } from "./subject";
import { prepositionOf } from "./where";

const MOST_WORDS_OF_PLACE = 8;

/** "How many mosques are there in Lyon?": asks for the count of what the article says there is. */
export function askHowManyThereAre(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => existenceDraft(reading, clause) ?? []);
}

function existenceDraft(reading: Reading, clause: Clause): Draft | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const verb = sentence.tokens[clause.predicate]!;
  if (clause.lemma !== "be" || !/^(?:are|were)$/i.test(verb.text)) return null;
  if (childWith(sentence, clause.predicate, "expl") < 0) return null;
  // That something exists is a fact of its own; "be" without a complement is none elsewhere.
  if (!isAskable(reading, { ...clause, lemma: "exist" })) return null;
  const places = placesOf(sentence, clause);
  const number = countOf(reading, sentence, clause.subject);
  const counted = number && wordCounted(reading, sentence, clause.subject, number, places);
  if (number === null || counted === null) return null;
  const words = places.flatMap((at) => phraseTokens(sentence, at)).toSorted((a, b) => a - b);
  const place = wordTokens(reading, clause.sentence, words);
  if (place === null || place.text.split(" ").length > MOST_WORDS_OF_PLACE) return null;
  const embedded = `how many ${counted} there ${verb.text} ${place.text}`;
  const stem = `How many ${counted} ${verb.text} there ${place.text}?`;
  if (!isAnchored(stem)) return null;
  const quantity = withModifier(reading, number);
  return draftOf(reading, {
    kind: "how-many",
    form: "how-many",
    stem,
    embedded,
    key: lowerCased(quantity.quote),
    answerType: "count",
    keySpan: quantity,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence,
    sentences: [clause.sentence, ...place.sentences],
    entityIds: place.entityIds,
    why: `The article gives the number as ${number.quote}.`,
  });
}

/** Where they are: phrases with "in", "at", "on" or "near" behind the noun or the verb. */
function placesOf(sentence: Sentence, { predicate, subject }: Clause): number[] {
  return [...childrenOf(sentence, subject), ...childrenOf(sentence, predicate)].filter(
    (at) =>
      at > subject &&
      isRelation(sentence.tokens[at], "nmod", "obl") &&
      /^(?:in|at|on|near|across|for)$/.test(prepositionOf(sentence, at)),
  );
}
