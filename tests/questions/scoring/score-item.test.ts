import { expect, test } from "vitest";
import { ruleItem } from "@/questions/scoring/rule-item";
import { scoreAttempt, scoreItem } from "@/questions/scoring/score-item";
import type { Item, Ruling } from "@/questions/types";

const item = (id: string): Item => ({
  id,
  type: "multiple-choice",
  kind: "who",
  stem: "Who opened the bridge?",
  options: [
    { id: "a", text: "Ana Ruiz", correct: false, why: "" },
    { id: "b", text: "Ben Okoro", correct: true, why: "" },
  ],
  key: "Ben Okoro",
  evidence: [],
  form: "subject",
  factId: id,
});

test.each([
  ["the key", { optionId: "b" }, 1],
  ["another option", { optionId: "a" }, 0],
  ["an option that the item lacks", { optionId: "z" }, 0],
  ["no answer", null, 0],
])("%s earns %#", (_what, answer, earned) => {
  expect(scoreItem(item("i1"), answer)).toEqual({ earned, possible: 1 });
});

test("an attempt's score is the sum over its items, blanks included", () => {
  const answers = new Map([["i1", { optionId: "b" }]]);
  const items = [item("i1"), item("i2")];
  expect(scoreAttempt(items, (id) => answers.get(id) ?? null)).toEqual({ earned: 1, possible: 2 });
});

/** Points for option a, for option b (the key as written) and for a blank, and what could be earned. */
const RULED: readonly (readonly [
  what: string,
  ruling: Ruling,
  points: readonly number[],
  of: number,
])[] = [
  ["another key", { kind: "key", optionId: "a" }, [1, 0, 0], 1],
  ["the key that it has", { kind: "key", optionId: "b" }, [0, 1, 0], 1],
  ["a second answer", { kind: "accept", optionId: "a" }, [1, 1, 0], 1],
  ["counting for nobody", { kind: "void" }, [0, 0, 0], 0],
];

test.each(RULED)("a ruling for %s decides what each answer earns", (_what, ruling, points, of) => {
  const answers = [{ optionId: "a" }, { optionId: "b" }, null];
  const scores = answers.map((answer) => scoreItem(item("i1"), answer, ruling));
  expect(scores).toEqual(points.map((earned) => ({ earned, possible: of })));
});

test("a ruled item shows its new key, and gives nobody a reason that no longer holds", () => {
  const ruled = ruleItem(item("i1"), { kind: "key", optionId: "a" });
  expect(ruled.key).toBe("Ana Ruiz");
  expect(ruled.options.map(({ correct }) => correct)).toEqual([true, false]);
  expect(ruled.options.every(({ why }) => why.startsWith("Your teacher says"))).toBe(true);
});

test("a ruling can not name an option that the item lacks", () => {
  expect(() => ruleItem(item("i1"), { kind: "accept", optionId: "z" })).toThrow(RangeError);
});
