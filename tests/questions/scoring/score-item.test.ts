import { expect, test } from "vitest";
import { scoreAttempt, scoreItem } from "@/questions/scoring/score-item";
import type { Item } from "@/questions/types";

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
