import type { WordingRule } from "./rule";

const MOST_WORDS = 25;
const MOST_WORDS_WITH_QUOTATION = 40;
const FEWEST_WORDS = 4;

/** Stems can be read in one go; one that shows a quotation may be longer. */
export const stemLength: WordingRule = {
  name: "stem-length",
  severity: "hard",
  check({ stem, type }) {
    const words = stem.split(/\s+/).length;
    const most =
      stem.includes("“") || type !== "multiple-choice" ? MOST_WORDS_WITH_QUOTATION : MOST_WORDS;
    if (words > most) return `The stem has ${words} words; ${most} are the most.`;
    return words < FEWEST_WORDS ? `The stem has only ${words} words.` : null;
  },
};
