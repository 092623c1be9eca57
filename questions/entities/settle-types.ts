import { cityNamed } from "../lexicon/cities";
import { stateNamed } from "../lexicon/metonyms";
import type { Analysis, NameType } from "../types";
import type { NameMention } from "./name-mentions";

/** Words that a place stands behind and a person seldom: "in Paris", "from Paris". */
const locative = /^(?:in|from|near|at|outside|around|across|into|via)$/iu;

/**
 * Gives every mention of one wording the type that the whole article speaks for, by summed confidence:
 * "Trump" read once as an organisation among nine persons is a person. A single word that ends a person's full
 * name is that person ("Paris" beside "Valeska Paris"), except a city or state where "in" or "from" stands before it.
 */
export function settleTypes(
  analysis: Analysis,
  mentions: readonly NameMention[],
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
    const type = isSurname ? "person" : (ballot[0]?.[0] ?? mention.type);
    if (type === mention.type) return mention;
    return { ...mention, type, confidence: Math.min(mention.confidence, 0.8) };
  });
}
