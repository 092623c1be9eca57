import type { Item } from "../types";

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function countShared(words: readonly string[], others: ReadonlySet<string>): number {
  return words.filter((word) => others.has(word)).length;
}

/** Length of the longest run of `words` that stands word for word in the article. */
function longestRun(words: readonly string[], article: string): number {
  let longest = 0;
  for (const start of words.keys()) {
    while (
      start + longest < words.length &&
      article.includes(` ${words.slice(start, start + longest + 1).join(" ")} `)
    ) {
      longest += 1;
    }
  }
  return longest;
}

/** Scores options without understanding the article; the highest is the guess. */
type Guesser = (option: string, item: Item, articleWords: string) => number;

const GUESSERS = {
  longest: (option) => option.length,
  "echo of the stem": (option, { stem }) => countShared(wordsOf(option), new Set(wordsOf(stem))),
  "most like the others": (option, { options }) => {
    const others = options.filter(({ text }) => text !== option);
    const own = wordsOf(option);
    return others.reduce((sum, { text }) => {
      const words = wordsOf(text);
      const union = new Set([...own, ...words]).size;
      return sum + (union === 0 ? 0 : countShared(own, new Set(words)) / union);
    }, 0);
  },
  "longest verbatim run": (option, _item, articleWords) =>
    longestRun(wordsOf(option), articleWords),
} satisfies Record<string, Guesser>;

export type GuesserName = keyof typeof GUESSERS;
export const GUESSER_NAMES = Object.keys(GUESSERS) as GuesserName[];

/**
 * How often someone is right who guesses without understanding, by one simple rule.
 *
 * @param text the article's text
 * @returns 0 to 1: where several options tie for the best score, the chance to pick the key among them
 */
export function chanceOf(guesser: GuesserName, item: Item, text: string): number {
  const articleWords = ` ${wordsOf(text).join(" ")} `;
  const scores = item.options.map((option) => GUESSERS[guesser](option.text, item, articleWords));
  const best = Math.max(...scores);
  const picked = item.options.filter((_, index) => scores[index] === best);
  return picked.filter(({ correct }) => correct).length / picked.length;
}
