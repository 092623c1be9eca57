import { wordsOf } from "../text/words";
import type { DraftRule } from "./rule";

/** A key in whole words may leave out or resolve this share of them. */
const FEWEST_SUPPORTED = 0.6;

/** The words of the key stand in its evidence; a name or number must stand there whole. */
export const keySupported: DraftRule = {
  name: "key-supported",
  severity: "hard",
  check({ key, answerType, evidence }) {
    if (answerType === "truth") return null;
    const words = wordsOf(key);
    // "A 34-year-old teacher" says that she is 34.
    const known = new Set(
      evidence.flatMap(({ quote }) => wordsOf(quote).flatMap((word) => [word, ...word.split("-")])),
    );
    const supported = words.filter((word) => known.has(word)).length / Math.max(1, words.length);
    const needed = answerType === "clause" || answerType === "phrase" ? FEWEST_SUPPORTED : 1;
    return words.length > 0 && supported >= needed
      ? null
      : `The evidence does not hold the key “${key}”.`;
  },
};
