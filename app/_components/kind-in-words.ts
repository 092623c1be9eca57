import type { ItemKind } from "@/app/_contract/appraisals";

/** What a question of each kind asks for, as it stands inside a sentence. */
export const KINDS_IN_WORDS: Readonly<Record<ItemKind, string>> = {
  "who-said": "who said it",
  "what-said": "what was said",
  who: "who",
  what: "what",
  where: "where",
  when: "when",
  "how-many": "how many",
  why: "why",
};
