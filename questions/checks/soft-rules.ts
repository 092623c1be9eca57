import { allWordsOf, wordsOf } from "../text/words";
import type { DraftRule, ItemRule } from "./rule";

const COPIED_WORDS = 5;

/** The only evidence is the article's first sentence, which everybody has read. */
export const leadOnly: DraftRule = {
  name: "lead-only",
  severity: "soft",
  check: ({ evidence }, { analysis }) =>
    evidence.length === 1 && evidence[0]!.start === analysis.sentences[0]?.start
      ? "The first sentence alone answers it."
      : null,
};

/** The fact matters little to what the article is about. */
export const lowWeight: DraftRule = {
  name: "low-weight",
  severity: "soft",
  check: ({ weight }) => (weight < 0.15 ? "The fact matters little to the article." : null),
};

/** A phrase that stands word for word in the article asks for the eye rather than for understanding. */
export const verbatimKey: DraftRule = {
  name: "verbatim-key",
  severity: "soft",
  check({ key, answerType, evidence }) {
    if (answerType !== "clause" && answerType !== "phrase") return null;
    const words = allWordsOf(key);
    const text = evidence.map(({ quote }) => ` ${allWordsOf(quote).join(" ")} `).join("|");
    const copied = words.some((_, at) => {
      const run = words.slice(at, at + COPIED_WORDS);
      return run.length === COPIED_WORDS && text.includes(` ${run.join(" ")} `);
    });
    return copied ? `The key repeats ${COPIED_WORDS} words or more of the article in a row.` : null;
  },
};

/** Fewer than two distractors come from the article. */
export const fewFromArticle: ItemRule = {
  name: "few-from-article",
  severity: "soft",
  check: ({ options, type }) =>
    type === "multiple-choice" &&
    options.filter((option) => !option.correct && option.evidence).length < 2
      ? "Fewer than two distractors come from the article."
      : null,
};

/** The key alone repeats a word of the stem, which gives it away. */
export const echo: ItemRule = {
  name: "echo",
  severity: "soft",
  check({ stem, options, type }) {
    if (type !== "multiple-choice") return null;
    const words = new Set(wordsOf(stem));
    const echoes = (text: string) => wordsOf(text).some((word) => words.has(word));
    const alone = options.every((option) => echoes(option.text) === option.correct);
    return alone ? "Only the key repeats a word of the stem." : null;
  },
};
