import { VAGUE_WORDS } from "../lexicon/vague-words";
import { wordsOf } from "../text/words";
import type { DraftRule } from "./rule";

const FEWEST_WORDS = 3;
/** Where it holds no name and no number. */
const FEWEST_TELLING = 2;
/** "In which year did he stop?": what, nobody is told. */
const LEFT_OPEN = /\b(?:stop|start|begin|continue|finish|try|agree|refuse|want|manage|fail)\?$/;

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
    if (LEFT_OPEN.test(stem)) return "The stem does not say what was stopped, begun or tried.";
    const own = stem.replace(/^which \w+/i, "");
    const isAnchored = /\s[^\s\p{Ll}]*[\p{Lu}\d]/u.test(own);
    const words = new Set(wordsOf(own));
    const telling = [...words].filter((word) => !VAGUE_WORDS.has(word));
    return words.size < FEWEST_WORDS || (!isAnchored && telling.length < FEWEST_TELLING)
      ? "The stem says too little to tell which fact it asks about."
      : null;
  },
};
