import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleToRead } from "@/app/_contract/articles";
import { widthOf } from "@/app/(teacher)/teacher/quizzes/[quizId]/print/_paper/line-width";
import { linesOfEvidence } from "@/app/(teacher)/teacher/quizzes/[quizId]/print/_paper/lines-of-evidence";
import {
  LINE_EM,
  numberLines,
} from "@/app/(teacher)/teacher/quizzes/[quizId]/print/_paper/number-lines";

/** An article of these paragraphs, each a list of sentences. */
function articleOf(...paragraphs: readonly (readonly string[])[]): ArticleToRead {
  let index = 0;
  const blocks = paragraphs.map((sentences, at) => ({
    id: `b${at}`,
    kind: "paragraph" as const,
    sentences: sentences.map((text) => ({ index: index++, text })),
  }));
  return { title: "A title", published: null, blocks };
}

const LONG =
  "The old ferry, which was sold when the bridge opened nine years ago, is back on the river.";

test("lines count through the whole article, and each paragraph begins one", () => {
  const numbers = numberLines(articleOf([LONG, "It runs."], ["Done."])).map(({ lines }) =>
    lines.map(({ number }) => number),
  );
  expect(numbers).toEqual([[1, 2], [3]]);
});

test.each([
  ["a sentence in the middle of a line", 1, 0, 8, "Line 2"],
  ["a sentence over two lines", 0, 0, LONG.length, "Lines 1–2"],
  ["its first words", 0, 0, 9, "Line 1"],
  ["a sentence that is not there", 9, 0, 5, ""],
])("the key finds %s", (_what, sentence, start, end, expected) => {
  const blocks = numberLines(articleOf([LONG, "It runs."], ["Done."]));
  expect(linesOfEvidence({ sentence, start, end, quote: "" }, blocks)).toBe(expected);
});

test("no word is lost, and a line is only longer than the paper where one word is", () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z“”—.,]{1,90}$/), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (some) => {
      const lines = numberLines(articleOf([some.join(" ")])).flatMap((block) => block.lines);
      expect(lines.map(({ text }) => text).join(" ")).toBe(some.join(" "));
      for (const line of lines) {
        expect(line.words.length === 1 || widthOf(line.text) <= LINE_EM).toBe(true);
      }
    }),
  );
});
