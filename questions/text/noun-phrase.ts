import type { Sentence } from "../types";
import { childrenOf, isRelation } from "./tree";

/** First and last word of a stretch of a sentence, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Whether word `child` of `head` belongs to the head's own phrase: no relative clause, apposition or comment. */
function belongs(sentence: Sentence, head: number, child: number, withConjuncts: boolean): boolean {
  const token = sentence.tokens[child]!;
  if (isRelation(token, "punct"))
    return /^[-–‑’']$/u.test(token.text) && Math.abs(child - head) < 4;
  if (isRelation(token, "conj", "cc")) return withConjuncts || child < head;
  if (isRelation(token, "case")) return child > head || token.xpos === "POS";
  if (isRelation(token, "det", "amod", "compound", "nummod", "flat", "fixed", "goeswith"))
    return true;
  if (isRelation(token, "nmod:poss", "nmod:desc", "nmod:unmarked", "nmod", "list")) return true;
  return isRelation(token, "advmod", "obl:unmarked") && child < head;
}

/** Whether a word in the middle of a phrase (below its head) goes with it. */
function goesWith(sentence: Sentence, index: number): boolean {
  return !isRelation(
    sentence.tokens[index],
    "acl",
    "appos",
    "parataxis",
    "advcl",
    "dep",
    "discourse",
  );
}

/**
 * The words of the noun phrase around `head`: articles, adjectives, compounds, possessors and prepositional
 * phrases, without appositions, relative clauses and (unless asked for) conjuncts ("Mayor Ana Ruiz" of
 * "Mayor Ana Ruiz, a former teacher who …"). Always one stretch that holds `head`.
 */
export function nounPhrase(
  sentence: Sentence,
  head: number,
  options: { conjuncts?: boolean; modifiers?: boolean } = {},
): TokenRange {
  const { conjuncts = false, modifiers = true } = options;
  const kept = new Set([head]);
  const queue = [head];
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next]!;
    for (const child of childrenOf(sentence, at)) {
      if (kept.has(child)) continue;
      const prepositional = child > head && isRelation(sentence.tokens[child], "nmod");
      if (at === head && !modifiers && prepositional) continue;
      const keep =
        at === head
          ? belongs(sentence, head, child, conjuncts)
          : goesWith(sentence, child) &&
            (!isRelation(sentence.tokens[child], "punct") ||
              /^[-–‑’']$/u.test(sentence.tokens[child]!.text));
      if (keep) {
        kept.add(child);
        queue.push(child);
      }
    }
  }
  let first = head;
  let last = head;
  // Quotation marks inside a phrase ("the “History” section") hang anywhere and never end it.
  const marked = (at: number) => /^["“”‘’«»]$/u.test(sentence.tokens[at]?.text ?? "");
  while (kept.has(first - 1) || (marked(first - 1) && kept.has(first - 2))) first--;
  while (kept.has(last + 1) || (marked(last + 1) && kept.has(last + 2))) last++;
  const dangling = (at: number) =>
    /^(?:PUNCT|CCONJ|SCONJ|ADP|ADV)$/u.test(sentence.tokens[at]!.upos);
  while (last > head && dangling(last)) last--;
  while (first < head && isRelation(sentence.tokens[first], "punct", "cc")) first++;
  return { first, last };
}
