import { cityNamed } from "../lexicon/cities";
import { stateNamed } from "../lexicon/metonyms";
import type { Analysis, NameType } from "../types";
import type { NameMention } from "./name-mentions";

/** How sure a person is whom "he" or "she" goes on from time and again, however the name was read. */
const PRONOUN_PROOF = 0.85;

/** Words that a place stands behind and a person seldom: "in Paris", "from Paris". */
const locative = /^(?:in|from|near|at|outside|around|across|into|via)$/iu;

/**
 * Gives every mention of one wording the type that the whole article speaks for, by summed confidence:
 * "Trump" read once as an organisation among nine persons is a person. A single word that ends a person's full
 * name is that person ("Paris" beside "Valeska Paris"), except a city or state where "in" or "from" stands before it. The wordings in `people` are persons' whatever they look like.
 */
export function settleTypes(
  analysis: Analysis,
  mentions: readonly NameMention[],
  people: ReadonlyMap<string, unknown>,
): readonly NameMention[] {
  const votes = new Map<string, Map<NameType, number>>();
  const surnames = new Set<string>();
  for (const { text, type, confidence, words } of mentions) {
    const ballot = votes.get(text) ?? new Map<NameType, number>();
    ballot.set(type, (ballot.get(type) ?? 0) + confidence);
    votes.set(text, ballot);
    if (type === "person" && words.length > 1) surnames.add(words.at(-1) ?? "");
  }
  return mentions.map((mention) => {
    const ballot = [...(votes.get(mention.text) ?? [])].toSorted((a, b) => b[1] - a[1]);
    const before = analysis.sentences[mention.sentence]?.tokens[mention.first - 1]?.text ?? "";
    const isPlace = cityNamed(mention.text) !== undefined || stateNamed(mention.text) !== null;
    const isSurname =
      mention.words.length === 1 &&
      surnames.has(mention.text) &&
      !(isPlace && (locative.test(before) || stateNamed(mention.text) !== null));
    const type =
      isSurname || people.has(mention.text) ? "person" : (ballot[0]?.[0] ?? mention.type);
    if (people.has(mention.text)) return { ...mention, type, confidence: PRONOUN_PROOF };
    if (type === mention.type) return mention;
    return { ...mention, type, confidence: Math.min(mention.confidence, 0.8) };
  });
}
