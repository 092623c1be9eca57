import type { Quotation } from "../types";

/** How the article holds a clause: as its own word, as somebody's claim, or not as something that happened. */
export type Standing = "fact" | "claim" | "not-a-fact";

/**
 * A finite clause of one sentence. Every number is the index of a token in that sentence; -1 means that
 * the clause has none.
 */
export interface Clause {
  readonly sentence: number;
  /** The verb; for "X is the mayor" the word "mayor". */
  readonly predicate: number;
  readonly lemma: string;
  readonly voice: "active" | "passive";
  readonly copula: number;
  /** Head of the subject; for a relative clause its antecedent, for a joined verb the shared subject. */
  readonly subject: number;
  readonly subjectForm: "own" | "relative" | "shared";
  readonly agent: number;
  readonly object: number;
  readonly indirectObject: number;
  /** Head of a that-clause or an infinitive that completes the verb. */
  readonly complement: number;
  readonly auxiliaries: readonly number[];
  /** Prepositional phrases and bare adverbial nouns ("last week"). */
  readonly obliques: readonly number[];
  readonly adverbialClauses: readonly number[];
  readonly negated: boolean;
  readonly modality: "none" | "future" | "other";
  readonly standing: Standing;
  /** The quotation whose content this clause belongs to, where `standing` is "claim". */
  readonly claim: Quotation | null;
  /** The least sure of the arcs that the clause stands on, 0 to 1. */
  readonly confidence: number;
}
