import { nounType } from "../lexicon/noun-types";
import { isRelation } from "../text/tree";
import type { Analysis, EntityMention, Sentence } from "../types";

/**
 * Whether an unnamed person or animal ("The female wears a ring …") stands nearer to a pronoun than the name it was
 * linked to: as a subject before it in its sentence, or as a subject of the sentence before where that does not
 * name the entity. Then the pronoun may well mean that one.
 */
export function hasNearerCandidate(
  { sentences }: Analysis,
  pronoun: EntityMention,
  named: readonly EntityMention[],
): boolean {
  const own = sentences[pronoun.sentence];
  const before = sentences[pronoun.sentence - 1];
  const namedIn = (index: number, until: number) =>
    named.some(({ form, sentence, last }) => form === "name" && sentence === index && last < until);
  if (own === undefined) return false;
  if (hasUnnamedSubject(own, pronoun.first)) return !namedIn(own.index, pronoun.first);
  return (
    before !== undefined &&
    !namedIn(own.index, pronoun.first) &&
    !namedIn(before.index, Infinity) &&
    hasUnnamedSubject(before, Infinity)
  );
}

function hasUnnamedSubject(sentence: Sentence, until: number): boolean {
  return sentence.tokens.some(
    (token, at) =>
      at < until &&
      token.xpos === "NN" &&
      isRelation(token, "nsubj") &&
      ["person", "animal"].includes(nounType(token.lemma.toLowerCase()) ?? ""),
  );
}
