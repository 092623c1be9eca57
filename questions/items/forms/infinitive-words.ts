import { NEGATIONS } from "../../lexicon/factuality";
import { childrenOf, isRelation } from "../../text/tree";
import type { Sentence } from "../../types";
import { phraseTokens } from "../wording/phrase";

/** The words of a to-infinitive after its "to"; null for any other complement. */
export function infinitiveWords(sentence: Sentence, head: number): number[] | null {
  const token = sentence.tokens[head]!;
  const to = childrenOf(sentence, head).find(
    (at) => isRelation(sentence.tokens[at], "mark") && sentence.tokens[at]!.lemma === "to",
  );
  if (to === undefined || token.xpos !== "VB" || to > head) return null;
  if (childrenOf(sentence, head).some((at) => NEGATIONS.has(sentence.tokens[at]!.lemma)))
    return null;
  return phraseTokens(sentence, head).filter((at) => at > to);
}
