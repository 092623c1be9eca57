import type { DraftRule } from "./rule";

/** Every evidence span quotes the text exactly, and there is at least one. */
export const evidenceOffsets: DraftRule = {
  name: "evidence-offsets",
  severity: "hard",
  check({ evidence }, { analysis }) {
    if (evidence.length === 0) return "Nothing in the article is named as evidence.";
    const wrong = evidence.find(
      ({ start, end, quote }) => analysis.article.text.slice(start, end) !== quote,
    );
    return wrong === undefined ? null : `The evidence “${wrong.quote}” is not what stands there.`;
  },
};
