import type { Draft, Finding, Item } from "../types";

/** An item that passed every hard rule, with what its rank stands on. */
export interface Candidate {
  readonly item: Item;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}
