import { wordsOf } from "../text/words";
import type { DraftRule } from "./rule";

const FEWEST_WORDS = 3;

/** A stem says enough to find the one place that it asks about: "Who was arrested?" does not. */
export const thinStem: DraftRule = {
  name: "thin-stem",
  severity: "hard",
  check({ stem, form }) {
    if (
      form.includes("role") ||
      stem.includes("“") ||
      form === "source-to-statement" ||
      form === "reported-content" ||
      form === "what-they-did" ||
      form === "portrait" ||
      form === "said-about"
    )
      return null;
    const words = new Set(wordsOf(stem.replace(/^which \w+/i, "")));
    return words.size < FEWEST_WORDS
      ? "The stem says too little to tell which fact it asks about."
      : null;
  },
};
