import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectiveTree } from "@/questions/language/projective-tree";

/** Every projective tree with one root over n words, as heads from 1 (0 is the root). */
function allTrees(n: number): number[][] {
  const trees: number[][] = [];
  const heads = Array.from({ length: n }, () => 0);
  const visit = (word: number): void => {
    if (word > n) {
      if (isProjectiveTree(heads)) trees.push([...heads]);
      return;
    }
    for (let head = 0; head <= n; head++) {
      if (head === word) continue;
      heads[word - 1] = head;
      visit(word + 1);
    }
  };
  visit(1);
  return trees;
}

function reaches(heads: readonly number[], word: number, ancestor: number): boolean {
  for (let at = word, steps = 0; steps <= heads.length; steps++) {
    if (at === ancestor) return true;
    if (at === 0) return false;
    at = heads[at - 1] ?? 0;
  }
  return false;
}

function isProjectiveTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((head, index) => {
    const word = index + 1;
    if (!reaches(heads, word, 0)) return false;
    for (let between = Math.min(head, word) + 1; between < Math.max(head, word); between++)
      if (!reaches(heads, between, head)) return false;
    return true;
  });
}

const total = (heads: ArrayLike<number>, scores: Float64Array, n: number): number =>
  Array.from(heads).reduce(
    (sum, head, index) => sum + (scores[(index + 1) * (n + 1) + head] ?? 0),
    0,
  );

describe("the projective tree", () => {
  test("scores as high as the best of all projective trees with one root", () => {
    for (const n of [1, 2, 3, 4]) {
      const trees = allTrees(n);
      fc.assert(
        fc.property(
          fc.array(fc.double({ min: -9, max: 0, noNaN: true }), {
            minLength: (n + 1) ** 2,
            maxLength: (n + 1) ** 2,
          }),
          (values) => {
            const scores = Float64Array.from(values);
            const found = projectiveTree(scores, n);
            const best = Math.max(...trees.map((tree) => total(tree, scores, n)));
            expect(isProjectiveTree(Array.from(found))).toBe(true);
            expect(total(found, scores, n)).toBeCloseTo(best, 9);
          },
        ),
        { numRuns: 30 },
      );
    }
  });
});
