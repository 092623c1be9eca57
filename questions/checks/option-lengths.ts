import { fitsInLength } from "../text/option-length";
import type { OptionsRule } from "./rule";

/** The key does not stand out by its length, and no option is far longer than another. */
export const optionLengths: OptionsRule = {
  name: "option-lengths",
  severity: "hard",
  check({ options, type, key }) {
    if (type !== "multiple-choice") return null;
    const distractors = options.filter(({ correct }) => !correct).map(({ text }) => text);
    return fitsInLength(key, distractors) ? null : "The options differ too much in length.";
  },
};
