import { describe, expect, test } from "vitest";
import { isAnswered, isComplete, withOptionPressed } from "@/app/_contract/answer-parts";
import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent } from "@/app/_contract/items";
import { weighScore } from "@/app/_server/weigh-score";

const OPTIONS: ItemForStudent["options"] = [
  { id: "a", text: "Ana" },
  { id: "b", text: "Ben" },
  { id: "p", text: "Ana built it.", part: "proof" },
  { id: "q", text: "Ben left.", part: "proof" },
];
const several = (...optionIds: string[]): Answer => ({ optionIds });

describe("pressing an option", () => {
  test.each<[string, ItemForStudent["type"], Answer | null, string, Answer]>([
    ["chooses it", "multiple-choice", null, "a", { optionId: "a" }],
    ["replaces another", "multiple-choice", { optionId: "b" }, "a", { optionId: "a" }],
    ["adds it", "multiple-response", several("b"), "a", several("a", "b")],
    ["takes it back", "multiple-response", several("a", "b"), "a", several("b")],
    ["takes the last one back", "multiple-response", several("a"), "a", several()],
    ["chooses one part", "two-part", null, "q", several("q")],
    ["leaves the other part", "two-part", several("q"), "a", several("a", "q")],
    ["replaces another of its part", "two-part", several("a", "q"), "p", several("a", "p")],
    ["never takes back one of a part", "two-part", several("a"), "a", several("a")],
  ])("%s in a %s", (_what, type, before, optionId, after) => {
    expect(withOptionPressed({ type, options: OPTIONS }, before, optionId)).toEqual(after);
  });
});

test.each<[Answer | null | undefined, boolean]>([
  [{ optionId: "a" }, true],
  [several("a"), true],
  [several(), false],
  [null, false],
  [undefined, false],
])("%j is an answer: %s", (answer, is) => {
  expect(isAnswered(answer)).toBe(is);
});

test.each<[ItemForStudent["type"], Answer | null, boolean]>([
  ["two-part", several("a", "p"), true],
  ["two-part", several("a"), false],
  ["two-part", several("p"), false],
  ["two-part", null, false],
  ["multiple-response", several("a"), true],
  ["multiple-choice", { optionId: "a" }, true],
])("a %s with the answer %j leaves nothing blank: %s", (type, answer, is) => {
  expect(isComplete({ type }, answer)).toBe(is);
});

describe("what an item is worth is given in whole points", () => {
  test.each([
    ["all of it", { earned: 3, possible: 3 }, 5, { earned: 5, possible: 5 }],
    ["a part that is a whole point", { earned: 1, possible: 2 }, 2, { earned: 1, possible: 2 }],
    ["a part that is not", { earned: 2, possible: 3 }, 2, { earned: 1, possible: 2 }],
    ["a part of one point", { earned: 1, possible: 2 }, 1, { earned: 0, possible: 1 }],
    ["an item that counts for nobody", { earned: 0, possible: 0 }, 3, { earned: 0, possible: 0 }],
  ])("%s", (_what, score, points, weighed) => {
    expect(weighScore(score, points)).toEqual(weighed);
  });
});
