import { expect, test } from "vitest";
import { fitRegression, probability } from "@/training/ranker/logistic-regression";

const EXAMPLES = Array.from({ length: 60 }, (_, at) => ({
  measures: [at / 30 - 1, at % 2],
  target: at < 30 ? 0 : 1,
  weight: 1,
}));

test("learns which measure tells good from bad, and leaves the other alone", () => {
  const { weights } = fitRegression(EXAMPLES, 1);
  expect(weights[0]).toBeGreaterThan(1);
  expect(Math.abs(weights[1]!)).toBeLessThan(0.2);
});

test("a larger penalty keeps predictions nearer to the mean", () => {
  const [low, high] = [1, 100].map((penalty) =>
    probability(fitRegression(EXAMPLES, penalty), [1, 0]),
  );
  expect(low!).toBeGreaterThan(0.9);
  expect(high!).toBeLessThan(low!);
  expect(high!).toBeGreaterThan(0.5);
});

test("the same examples give the same weights", () => {
  expect(fitRegression(EXAMPLES, 3)).toEqual(fitRegression(EXAMPLES, 3));
});
