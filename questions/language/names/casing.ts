import type { Sentence } from "../../types";

/** How the article writes a word where a capital is a choice, that is, not at the beginning of a sentence. */
export interface Casing {
  /** How often the word stands in lower case. */
  lower(word: string): number;
  /** How often it stands capitalised in mid-sentence. */
  upper(word: string): number;
  /** How often two words stand side by side, both capitalised in mid-sentence: "Environment Canada". */
  pair(left: string, right: string): number;
}

const isOpening = (text: string): boolean => /^["“”„«‘'’([–—:*•.-]+$/u.test(text);

/** Whether a capital at this place says nothing: the first word, also after opening marks or a colon. */
export function opensSentence(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (!isOpening(sentence.tokens[before]?.text ?? "")) return false;
  }
  return true;
}

/** Whether most words of a sentence are capitalised, as in a headline: its capitals say nothing either. */
export function isTitleCase(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  const capitalised = words.filter((token) => /^\p{Lu}/u.test(token.text));
  return words.length > 3 && capitalised.length > 0.75 * words.length;
}

/** Counts casing over a whole article. */
export function casingOf(sentences: readonly Sentence[]): Casing {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue;
    sentence.tokens.forEach(({ text }, at) => {
      const counts = /^\p{Ll}/u.test(text)
        ? lower
        : /^\p{Lu}/u.test(text) &&
            !opensSentence(sentence, at) &&
            !isOpening(sentence.tokens[at - 1]?.text ?? "")
          ? upper
          : null;
      const key = text.toLowerCase();
      counts?.set(key, (counts.get(key) ?? 0) + 1);
      const next = sentence.tokens[at + 1]?.text ?? "";
      if (counts !== upper || !/^\p{Lu}/u.test(next)) return;
      pairs.set(`${text} ${next}`, (pairs.get(`${text} ${next}`) ?? 0) + 1);
    });
  }
  return {
    lower: (word) => lower.get(word.toLowerCase()) ?? 0,
    upper: (word) => upper.get(word.toLowerCase()) ?? 0,
    pair: (left, right) => pairs.get(`${left} ${right}`) ?? 0,
  };
}
