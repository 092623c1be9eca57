import { allWordsOf, wordsOf } from "../text/words";
import type { WordingRule } from "./rule";

/** The stem holds neither the key nor, for a name, any distinctive word of it. */
export const keyInStem: WordingRule = {
  name: "key-in-stem",
  severity: "hard",
  check({ stem, key, answerType }) {
    if (answerType === "truth" || answerType === "sentence") return null;
    const stemWords = new Set(allWordsOf(stem));
    const keyWords = wordsOf(key);
    const shared = keyWords.filter((word) => stemWords.has(word));
    const isName = ["person", "organization", "country", "place", "date", "count"].includes(
      answerType,
    );
    const given = isName
      ? shared.length > 0
      : keyWords.length > 0 && shared.length / keyWords.length > 0.4;
    return given ? `The stem gives away “${shared.join(" ")}” of the key.` : null;
  },
};
