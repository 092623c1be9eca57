import { expect, test } from "vitest";
import type { ArticleToRead } from "@/app/_contract/articles";
import { coverageInWords } from "@/app/(teacher)/teacher/quizzes/[quizId]/_coverage/coverage-in-words";
import { coverageOf } from "@/app/(teacher)/teacher/quizzes/[quizId]/_coverage/coverage-of";
import { quizAtDesk } from "../../support/quiz-at-desk";

/** An article of so many sentences under a heading, which is sentence 0. */
function articleOf(sentences: number): ArticleToRead {
  const texts = Array.from({ length: sentences }, (_, at) => ({ index: at + 1, text: "It is." }));
  return {
    title: "A title",
    published: null,
    blocks: [
      { id: "h", kind: "heading", sentences: [{ index: 0, text: "It is" }] },
      { id: "p", kind: "paragraph", sentences: texts },
    ],
  };
}

/** A quiz's items, each proved by these sentences. */
function itemsProvedBy(...proofs: readonly (readonly number[])[]) {
  const [item] = quizAtDesk().items;
  return proofs.map((sentences) => ({
    ...item!,
    evidence: sentences.map((sentence) => ({ sentence, start: 0, end: 2, quote: "It" })),
  }));
}

test("an item counts once for each sentence that proves it, and a heading is not counted", () => {
  const { counts } = coverageOf(articleOf(3), itemsProvedBy([1, 1, 2], [2], [0]));
  expect([...counts]).toEqual([
    [1, 1],
    [2, 2],
    [3, 0],
  ]);
});

test.each([
  [
    "the last third",
    6,
    [[1], [3]],
    "2 of 6 sentences are asked about. Nothing asks about the last third of the article.",
  ],
  [
    "two thirds",
    6,
    [[3, 4]],
    "2 of 6 sentences are asked about. Nothing asks about the first and the last third of the article.",
  ],
  [
    "no gap",
    6,
    [[1, 3], [2], [6]],
    "4 of 6 sentences are asked about. Every third of the article is asked about: the first by 2 questions, the middle by 1, the last by 1.",
  ],
  ["a text too short for thirds", 2, [[1]], "1 of 2 sentences are asked about."],
  ["a text of one sentence", 1, [], "0 of 1 sentence is asked about."],
])("the words name %s", (_what, sentences, proofs, expected) => {
  expect(coverageInWords(coverageOf(articleOf(sentences), itemsProvedBy(...proofs)))).toBe(
    expected,
  );
});
