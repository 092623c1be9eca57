import { expect, test } from "vitest";
import { nearNumbers } from "@/questions/distractors/near-numbers";

const none = () => false;

test.each([
  ["round numbers stay round", "90", ["70", "110", "130", "50", "150"]],
  ["a thousands comma stays", "1,200", ["900", "1,500", "1,800", "600", "2,100"]],
  ["words stay words", "nine", ["eight", "ten", "eleven", "seven", "twelve"]],
  ["a percentage stays under a hundred", "90%", ["70%", "50%"]],
  ["a round hundred moves by half of itself", "100,000", ["50,000", "150,000", "200,000"]],
  ["words before the number stay", "over 700", ["over 500", "over 900"]],
])("%s", (_why, key, expected) => {
  expect(nearNumbers(key, none)).toEqual(expect.arrayContaining(expected.slice(0, 2)));
  expect(nearNumbers(key, none)).not.toContain(key);
});

test.each([
  ["currency and multiplier", "$3.5 million", /^\$\d\.\d million$/],
  ["the number of decimals", "17.3%", /^\d{1,2}\.\d%$/],
  ["the number of zeros", "8,550", /^\d{1,2},\d{2}0$|^\d{3}0$/],
])("%s stay", (_what, key, shape) => {
  const near = nearNumbers(key, none);
  expect(near.length).toBeGreaterThanOrEqual(3);
  for (const text of near) expect(text).toMatch(shape);
});

test("numbers beside a measured one are no ladder", () => {
  const all = [17.3, ...nearNumbers("17.3%", none).map((text) => Number.parseFloat(text))];
  const sorted = all.toSorted((x, y) => x - y);
  const gaps = sorted.slice(1).map((value, at) => (value - sorted[at]!).toFixed(1));
  expect(new Set(gaps).size).toBeGreaterThan(1);
});

test("a number that the article holds is not offered", () => {
  expect(nearNumbers("90", (near) => near === "110")).not.toContain("110");
});

test("a key without a number has none near it", () => {
  expect(nearNumbers("several", none)).toEqual([]);
});

test.each(["three years", "2 years"])("%s has no “one years” beside it", (key) => {
  expect(nearNumbers(key, none).join()).not.toMatch(/\b(?:1|one) years/);
});
