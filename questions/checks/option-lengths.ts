import type { ItemRule } from "./rule";

const KEY_TO_MEAN = 1.5;
const LONGEST_TO_SHORTEST = 3.3;

/** The key is no longer than 1.5 mean distractors, and no option 3.3 times as long as another. */
export const optionLengths: ItemRule = {
  name: "option-lengths",
  severity: "hard",
  check({ options, type, key }) {
    if (type !== "multiple-choice" || options.every((option) => option.text.length <= 25))
      return null;
    const wrong = options.filter((option) => !option.correct).map((option) => option.text.length);
    const mean = wrong.reduce((sum, length) => sum + length, 0) / wrong.length;
    if (key.length > KEY_TO_MEAN * mean) return "The key is much longer than the other options.";
    const all = [...wrong, key.length];
    return Math.max(...all) > LONGEST_TO_SHORTEST * Math.min(...all)
      ? "The options differ too much in length."
      : null;
  },
};
