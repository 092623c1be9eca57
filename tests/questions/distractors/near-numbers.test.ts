import { expect, test } from "vitest";
import { nearNumbers } from "@/questions/distractors/near-numbers";

const none = () => false;

test.each([
  ["round numbers stay round", "90", ["70", "110", "130", "50", "150"]],
  ["a thousands comma stays", "1,200", ["900", "1,500", "1,800", "600", "2,100"]],
  ["words stay words", "nine", ["eight", "ten", "eleven", "seven", "twelve"]],
  ["currency and multiplier stay", "$3.5 million", ["$2.6 million", "$4.4 million"]],
  ["a percentage stays under a hundred", "90%", ["70%", "50%"]],
  ["a round hundred moves by half of itself", "100,000", ["50,000", "150,000", "200,000"]],
  ["the last figures stay", "795 million", ["595 million", "995 million"]],
  ["words before the number stay", "over 700", ["over 500", "over 900"]],
])("%s", (_why, key, expected) => {
  expect(nearNumbers(key, none)).toEqual(expect.arrayContaining(expected.slice(0, 2)));
  expect(nearNumbers(key, none)).not.toContain(key);
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
