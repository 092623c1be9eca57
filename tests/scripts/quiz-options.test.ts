import { expect, test } from "vitest";
import { BadInput } from "../../scripts/quiz/bad-input";
import { parseQuizOptions } from "../../scripts/quiz/options";

const plain = {
  file: "a.txt",
  format: "text",
  count: 10,
  seed: "attest",
  facts: false,
  explain: false,
};

test.each([
  [["a.txt"], plain],
  [["-"], { ...plain, file: "-" }],
  [["a.txt", "--format", "json"], { ...plain, format: "json" }],
  [["--count=3", "a.txt", "--seed", "x y"], { ...plain, count: 3, seed: "x y" }],
  [["a.txt", "--facts", "--explain"], { ...plain, facts: true, explain: true }],
  [["a.txt", "--published", "2026-02-28"], { ...plain, published: "2026-02-28" }],
  [["--help"], "help"],
])("%j is understood", (args, options) => {
  expect(parseQuizOptions(args)).toEqual(options);
});

test.each([
  [[], "which file?"],
  [["a.txt", "b.txt"], 'one file at a time, please; "b.txt" is one too many.'],
  [["a.txt", "--format", "xml"], '--format is text or json, not "xml".'],
  [["a.txt", "--count", "0"], '--count is a whole number from 1 to 40, not "0".'],
  [["a.txt", "--count", "41"], '--count is a whole number from 1 to 40, not "41".'],
  [["a.txt", "--count", "ten"], '--count is a whole number from 1 to 40, not "ten".'],
  [["a.txt", "--count"], "Option '--count <value>' argument missing."],
  [["a.txt", "--loud"], "Unknown option '--loud'."],
  [["a.txt", "--published", "2026-02-30"], "--published is a day such as 2026-03-31"],
])("%j is refused in one line", (args, message) => {
  let problem: unknown;
  try {
    parseQuizOptions(args);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(BadInput);
  expect(String(problem)).toContain(message);
  expect(String(problem)).not.toContain("\n");
});
