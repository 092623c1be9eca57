import { expect, test } from "vitest";
import type { ArticlePreview } from "@/app/_contract/importing";
import { numberSentences } from "@/app/(teacher)/teacher/quizzes/new/_looking-over/number-sentences";

const preview = (...paragraphs: readonly (readonly string[])[]): ArticlePreview => ({
  paragraphs: paragraphs.map((sentences) => ({ sentences: [...sentences] })),
  words: 0,
  minutes: 0,
  readingLevel: null,
});

test.each([
  ["through the article", ["A. B.", "C."], preview(["A.", "B."], ["C."]), "A.1 B.2 | C.3"],
  ["anew when one was removed", ["C."], preview(["A.", "B."], ["C."]), "C.1"],
  ["up to one that is not known yet", ["A.", "B!", "C."], preview(["A."], ["C."]), "A.1 | ? | ?"],
  ["not at all before the first answer", ["A."], undefined, "?"],
  ["past one without sentences", ["***", "A."], preview(["***"], ["A."]), "***1 | A.2"],
])("sentences are numbered %s", (_how, texts, known, expected) => {
  const kept = texts.map((text, index) => ({ id: `p${index}`, text, out: null }));
  const numbered = numberSentences(kept, known);
  const inShort = kept.map(
    ({ id }) =>
      numbered
        .get(id)
        ?.map(({ number, text }) => text + number)
        .join(" ") ?? "?",
  );
  expect(inShort.join(" | ")).toBe(expected);
});
