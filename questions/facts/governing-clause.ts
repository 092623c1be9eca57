import { isRelation } from "../text/tree";
import type { Sentence } from "../types";
import type { Clause } from "./clause";

/** How many phrases may lie between a word and the verb that it goes with. */
const MOST_STEPS = 3;

/** A phrase, the clause whose verb it goes with, and the nouns that lie between. */
export interface Governed {
  readonly clause: Clause;
  /** Heads of the phrases that hold the word, nearest first; empty where it hangs on the verb itself. */
  readonly nouns: readonly number[];
}

/**
 * The clause that a phrase belongs to: the verb it hangs on, one whose infinitive it hangs on ("is due to open in
 * 2030"), or one whose object or phrase holds it ("plans a festival in 2030"). Null where another clause lies between.
 */
export function governingClause(
  sentence: Sentence,
  clauses: readonly Clause[],
  at: number,
): Governed | null {
  const nouns: number[] = [];
  let below = at;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const word = sentence.tokens[below]!;
    const head = word.head;
    if (
      head < 0 ||
      isRelation(word, "acl", "advcl", "ccomp", "conj", "parataxis", "appos", "nsubj")
    )
      return null;
    const clause = clauses.find(
      ({ sentence: index, predicate }) => index === sentence.index && predicate === head,
    );
    if (clause !== undefined) return { clause, nouns };
    if (sentence.tokens[head]!.upos !== "VERB") nouns.push(head);
    else if (!isRelation(sentence.tokens[head], "xcomp")) return null;
    below = head;
  }
  return null;
}

/** The topmost word of a stretch of the sentence: the one whose head lies outside it. -1 where there is none. */
export function topOf(sentence: Sentence, start: number, end: number): number {
  return sentence.tokens.findIndex((token) => {
    const head = sentence.tokens[token.head];
    const isInside = token.start < end && start < token.end;
    return isInside && (head === undefined || head.start >= end || head.end <= start);
  });
}
