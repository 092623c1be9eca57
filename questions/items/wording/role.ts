import {
  DEICTIC_TIMES,
  DEMONSTRATIVE,
  FIRST_AND_SECOND_PERSON,
  THIRD_PERSON,
} from "../../lexicon/pointing-words";
import { nounType } from "../../lexicon/noun-types";
import type { Reading } from "../../facts/reading";
import type { Entity, Role } from "../../types";
import { tidy } from "./tidy";

/** A role of one bare word ("President") says too little to ask about. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 14;

/**
 * A role's words as a question shows them; null where they are too few, point at something unresolved ("his
 * counterpart"), or hold the name itself.
 */
export function roleText(reading: Reading, role: Role, person: Entity): string | null {
  const text = tidy(role.quote.replace(/["“”]/g, ""));
  const words = text.split(" ");
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
  const unresolved = words.some((word) => {
    const lower = word.toLowerCase();
    return [THIRD_PERSON, FIRST_AND_SECOND_PERSON, DEMONSTRATIVE, DEICTIC_TIMES].some((set) =>
      set.has(lower),
    );
  });
  if (isOfSeveral(words) || isNarrowed(reading, role)) return null;
  if (unresolved || person.aliases.some((alias) => text.includes(alias))) return null;
  if (/[,;:–—]|(?:^|\s)['‘]/.test(text) || /^(a|an)\b/i.test(text)) return null;
  return text;
}

/** "two House Democratic colleagues" is no role of one person. */
function isOfSeveral(words: readonly string[]): boolean {
  const head = words.slice(
    0,
    words.findIndex((word) => /^(?:of|for|at|in|with|to|from)$/.test(word)),
  );
  const last = (head.length > 0 ? head : words).at(-1)?.toLowerCase() ?? "";
  const singular = last.replace(/s$/, "");
  return (
    /^(?:two|three|four|five|several|both)$/i.test(words[0] ?? "") ||
    (singular !== last && nounType(singular) === "person")
  );
}

/** "the president who freed Mandela": without its relative clause the role would be somebody else's. */
function isNarrowed({ analysis }: Reading, role: Role): boolean {
  return /^\s+(?:who|whose|whom|that|which|when)\b/.test(analysis.article.text.slice(role.end));
}
