import type { WordingRule } from "./rule";

/** No unmarked negation: "Which did not …" is misread, and what did not happen is seldom worth asking. */
export const negation: WordingRule = {
  name: "negation",
  severity: "hard",
  check({ stem }) {
    const own = stem.replace(/“[^”]*”/g, "");
    return /\b(?:not|never|except|neither|nor)\b|n[’']t\b/i.test(own)
      ? "The stem is negative."
      : null;
  },
};
