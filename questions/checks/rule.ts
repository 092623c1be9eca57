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

/** What a rule that looks at the words alone goes by. */
export type Worded = Pick<Draft, "stem" | "key" | "type" | "answerType" | "form">;

/** A draft rule that needs nothing but the words: it can check what a teacher has written herself. */
export interface WordingRule extends DraftRule {
  readonly check: (worded: Worded) => string | null;
}

/** An item rule that needs nothing but the item. */
export interface OptionsRule extends ItemRule {
  readonly check: (item: Item) => string | null;
}
