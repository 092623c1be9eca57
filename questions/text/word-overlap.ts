import { wordsOf } from "./words";

/** The share of the words of substance of the text with fewer of them that the other has too, 0 to 1. */
export function sharedWords(left: string, right: string): number {
  const [few, many] = [left, right]
    .map((text) => new Set(wordsOf(text)))
    .toSorted((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return few.size === 0 ? 1 : [...few].filter((word) => many.has(word)).length / few.size;
}

/** The share of `text`'s words of substance, repeats counted, that `inside` has too, 0 to 1. */
export function shareHeldBy(inside: string, text: string): number {
  const words = wordsOf(text);
  const known = new Set(wordsOf(inside));
  return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
}
