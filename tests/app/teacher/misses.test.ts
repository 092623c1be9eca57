import { expect, test } from "vitest";
import { missesBySentence } from "@/app/(teacher)/teacher/assignments/[assignmentId]/report/misses";
import type { AssignedQuiz, AssignmentResults } from "@/app/_contract/assignments";

const at = (sentence: number) => ({ sentence, start: 0, end: 5, quote: "words" });

/** Items by id, each with the sentences that prove it, and the share of `n` that got it right. */
function classroom(
  items: Readonly<Record<string, [sentences: number[], n: number, right: number]>>,
) {
  const quiz = {
    items: Object.entries(items).map(([id, [sentences]]) => ({ id, evidence: sentences.map(at) })),
  } as unknown as AssignedQuiz;
  const results = {
    items: Object.entries(items).map(([id, [, n, right]]) => ({
      id,
      n,
      facility: n === 0 ? null : right / n,
    })),
  } as unknown as AssignmentResults;
  return missesBySentence(quiz, results);
}

test("each sentence counts what was missed of all items that it proves, in the article's order", () => {
  expect(classroom({ one: [[4, 2], 10, 9], two: [[2], 10, 2], three: [[7], 10, 7] })).toEqual([
    { sentence: 2, itemIds: ["one", "two"], missed: 9, asked: 20, level: "some" },
    { sentence: 4, itemIds: ["one"], missed: 1, asked: 10, level: "few" },
    { sentence: 7, itemIds: ["three"], missed: 3, asked: 10, level: "some" },
  ]);
});

test("half or more is most", () => {
  expect(classroom({ one: [[1], 12, 6] })[0]?.level).toBe("most");
});

test("before anybody has handed in nothing is marked", () => {
  expect(classroom({ one: [[1], 0, 0] })).toEqual([]);
});
