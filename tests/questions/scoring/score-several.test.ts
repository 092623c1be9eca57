import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreItem } from "@/questions/scoring/score-item";
import type { Item, Option } from "@/questions/types";

const optionOf = (id: string, correct: boolean): Option => ({ id, text: id, correct, why: "" });

function itemOf(options: readonly Option[]): Item {
  return {
    id: "i1",
    type: "multiple-response",
    kind: "who",
    stem: "Which towns built a wall?",
    options,
    key: "",
    evidence: [],
    form: "written",
    factId: "f1",
  };
}

const twoOfFour = itemOf([
  optionOf("a", true),
  optionOf("b", true),
  optionOf("c", false),
  optionOf("d", false),
]);

describe("a multiple response with two right options of four", () => {
  test.each<[string, string[], number]>([
    ["both right options", ["a", "b"], 2],
    ["both in another order", ["b", "a"], 2],
    ["the same one twice", ["a", "a"], 1],
    ["one right option", ["a"], 1],
    ["both and a wrong one", ["a", "b", "c"], 1],
    ["one right, one wrong", ["a", "c"], 0],
    ["more wrong than right", ["a", "c", "d"], 0],
    ["everything", ["a", "b", "c", "d"], 0],
    ["nothing", [], 0],
    ["an option that it lacks", ["a", "z"], 1],
  ])("%s", (_what, optionIds, earned) => {
    expect(scoreItem(twoOfFour, { optionIds })).toEqual({ earned, possible: 2 });
  });

  test("a blank earns nothing of what it could", () => {
    expect(scoreItem(twoOfFour, null)).toEqual({ earned: 0, possible: 2 });
  });

  test("one that counts for nobody has nothing to give", () => {
    const score = scoreItem(twoOfFour, { optionIds: ["a", "b"] }, { kind: "void" });
    expect(score).toEqual({ earned: 0, possible: 0 });
  });
});

const someOptions = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 6 })
  .filter((truths) => truths.includes(true))
  .map((truths) => truths.map((correct, at) => optionOf("abcdef"[at]!, correct)));
const answered = someOptions.chain((options) =>
  fc.tuple(fc.constant(options), fc.subarray(options.map(({ id }) => id))),
);

test("only all right options and no wrong one earn everything, and nothing earns less than nothing", () => {
  fc.assert(
    fc.property(answered, ([options, optionIds]) => {
      const { earned, possible } = scoreItem(itemOf(options), { optionIds });
      const isAllRight = options.every(({ id, correct }) => correct === optionIds.includes(id));
      expect(earned === possible).toBe(isAllRight);
      expect(earned).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("another right option never costs anything, another wrong one never pays", () => {
  fc.assert(
    fc.property(answered, ([options, optionIds]) => {
      const before = scoreItem(itemOf(options), { optionIds }).earned;
      for (const { id, correct } of options.filter((each) => !optionIds.includes(each.id))) {
        const after = scoreItem(itemOf(options), { optionIds: [...optionIds, id] }).earned;
        expect(correct ? after >= before : after <= before).toBe(true);
      }
    }),
  );
});

test("one of several options where one is asked for is no answer", () => {
  const item: Item = { ...twoOfFour, type: "multiple-choice" };
  expect(scoreItem(item, { optionIds: ["a", "c"] })).toEqual({ earned: 0, possible: 1 });
});

describe("a two-part item", () => {
  const proof = (id: string, correct: boolean): Option => ({
    ...optionOf(id, correct),
    part: "proof",
  });
  const item: Item = {
    ...itemOf([optionOf("a", true), optionOf("b", false), proof("p", true), proof("q", false)]),
    type: "two-part",
  };

  test.each<[string, string[], number]>([
    ["the answer with its proof", ["a", "p"], 2],
    ["the answer with another sentence", ["a", "q"], 1],
    ["the answer alone", ["a"], 1],
    ["the proof of an answer that is wrong", ["b", "p"], 0],
    ["the proof alone", ["p"], 0],
    ["two answers", ["a", "b", "p"], 0],
    ["two proofs", ["a", "p", "q"], 1],
    ["nothing", [], 0],
  ])("%s", (_what, optionIds, earned) => {
    expect(scoreItem(item, { optionIds })).toEqual({ earned, possible: 2 });
  });
});
