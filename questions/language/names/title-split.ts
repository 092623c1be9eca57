import { ORGANIZATION_WORDS } from "../../lexicon/organization-words";
import { TITLE_PARTS, TITLE_WORDS } from "../../lexicon/title-words";

/** First and last word of a stretch, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const isTitle = (word: string): boolean => TITLE_WORDS.has(word.replace(/\.$/, "").toLowerCase());
const isTitlePart = (word: string): boolean => TITLE_PARTS.has(word.toLowerCase());

/**
 * "US Secretary of State Marco Rubio" holds two names with a title between them, which is none.
 * Gives what stands before and after the title; a run without a title, or of nothing else, stays whole.
 */
export function splitAtTitle(
  words: readonly string[],
  run: Stretch,
): { readonly before: Stretch | null; readonly after: Stretch | null } {
  let title = -1;
  for (let at = run.first; at <= run.last; at++) if (isTitle(words[at] ?? "")) title = at;
  if (title < 0 || ORGANIZATION_WORDS.has(words[run.last] ?? ""))
    return { before: null, after: run };
  let after = title + 1;
  while (after < run.last && /^(?:of|for|and)$/.test(words[after] ?? "")) {
    // "Secretary of State Rubio", "Minister of Foreign Affairs Lavrov": the name is what comes last.
    after += 2;
    while (after < run.last && isTitlePart(words[after] ?? "")) after += 1;
  }
  let before = title;
  while (
    before > run.first &&
    (isTitle(words[before - 1] ?? "") || isTitlePart(words[before - 1] ?? ""))
  )
    before -= 1;
  return {
    before: before > run.first ? { first: run.first, last: before - 1 } : null,
    after: after <= run.last ? { first: after, last: run.last } : null,
  };
}
