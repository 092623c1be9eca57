import type { Draft, Finding, Item, ItemContext } from "../types";

/** One thing that can be wrong with a draft: a message for people, or null where all is well. */
export interface DraftRule {
  readonly name: string;
  readonly severity: Finding["severity"];
  readonly check: (draft: Draft, context: ItemContext) => string | null;
}

/** One thing that can be wrong with a finished item. */
export interface ItemRule {
  readonly name: string;
  readonly severity: Finding["severity"];
  readonly check: (item: Item, context: ItemContext) => string | null;
}
