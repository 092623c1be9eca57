import type { NameType } from "../types";
import type { NameMention } from "./name-mentions";

/**
 * Gives every mention of one wording the type that the whole article speaks for, by summed confidence:
 * "Trump" read once as an organisation among nine persons is a person. A single word that is the last
 * word of a person's full name joins in ("Paris" beside "Valeska Paris") unless it was read surely otherwise.
 */
export function settleTypes(mentions: readonly NameMention[]): readonly NameMention[] {
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (text: string, type: NameType, weight: number) => {
    const ballot = votes.get(text) ?? new Map<NameType, number>();
    ballot.set(type, (ballot.get(type) ?? 0) + weight);
    votes.set(text, ballot);
  };
  for (const { text, type, confidence, words } of mentions) {
    vote(text, type, confidence);
    const surname = words.at(-1);
    if (type === "person" && words.length > 1 && surname !== undefined && surname !== text)
      vote(surname, "person", confidence / 2);
  }
  return mentions.map((mention) => {
    const ballot = [...(votes.get(mention.text) ?? [])].toSorted((a, b) => b[1] - a[1]);
    const winner = ballot[0];
    if (winner === undefined || winner[0] === mention.type) return mention;
    return { ...mention, type: winner[0], confidence: Math.min(mention.confidence, 0.8) };
  });
}
