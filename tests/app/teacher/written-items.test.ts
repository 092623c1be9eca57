import { describe, expect, test } from "vitest";
import { missingIn, type WrittenItem } from "@/app/_contract/written-items";
import { composeItem } from "@/app/_server/compose-item";
import { adviseOnItem } from "@/questions";
import { sampleArticle, sampleItems } from "../../support/sample-quiz";

const WRITTEN: WrittenItem = {
  stem: "How many people does the ferry carry?",
  options: [
    { text: "40", correct: true, why: "" },
    { text: "60", correct: false, why: "That is the bus." },
  ],
  sentences: [1],
};
const TWO_RIGHT: WrittenItem["options"] = [
  { text: "cars", correct: true, why: "" },
  { text: "people", correct: true, why: "" },
  { text: "cows", correct: false, why: "" },
];
const [before] = sampleItems(1);

describe("what keeps words from being a question", () => {
  const [right, wrong] = WRITTEN.options as [
    WrittenItem["options"][number],
    WrittenItem["options"][number],
  ];
  test.each<[string, Partial<WrittenItem>, RegExp | null]>([
    ["nothing", {}, null],
    ["no question", { stem: "  " }, /Write the question/],
    ["a single answer", { options: [right] }, /two answers/],
    ["an empty answer", { options: [right, { ...wrong, text: " " }] }, /Fill in every answer/],
    ["two that are the same", { options: [right, { ...wrong, text: " 40 " }] }, /the same/],
    ["no right answer", { options: [wrong, { ...right, correct: false }] }, /Mark the one/],
    ["two right answers", { options: [right, { ...wrong, correct: true }] }, /Mark the one/],
    ["no proof", { sentences: [] }, /sentence that proves/],
    ["several right answers", { type: "multiple-response", options: TWO_RIGHT }, null],
    ["one of several", { type: "multiple-response" }, /two answers at least that are right/],
    [
      "none that is wrong",
      { type: "multiple-response", options: TWO_RIGHT.slice(0, 2) },
      /an answer that is wrong/,
    ],
  ])("%s", (_what, change, message) => {
    const missing = missingIn({ ...WRITTEN, ...change });
    if (message === null) expect(missing).toBeNull();
    else expect(missing).toMatch(message);
  });
});

test("an own item quotes its sentences exactly and gives every option a reason", () => {
  const item = composeItem(WRITTEN, sampleArticle, null);
  expect(item.evidence).toEqual([{ start: 22, end: 43, quote: "It carries 40 people." }]);
  expect(item).toMatchObject({ key: "40", type: "multiple-choice" });
  expect(item.options).toEqual([
    { id: "a", text: "40", correct: true, why: "The article says so." },
    { id: "b", text: "60", correct: false, why: "That is the bus." },
  ]);
});

test("a question with several right answers names them all as its key", () => {
  const written = { ...WRITTEN, type: "multiple-response" as const, options: TWO_RIGHT };
  const item = composeItem(written, sampleArticle, null);
  expect(item).toMatchObject({ type: "multiple-response", key: "cars; people" });
});

test("an answer that becomes right does not keep the reason why it was wrong", () => {
  const options = before!.options.map(({ text, why }) => ({ text, why, correct: text === "30" }));
  const item = composeItem({ ...WRITTEN, options }, sampleArticle, before!);
  expect(item.options.map(({ why }) => why)).toEqual([
    "The article does not say this.",
    "The article says so.",
    "That is too many.",
  ]);
});

test("“True” and “False” make a true/false item", () => {
  const options = ["True", "False"].map((text) => ({ text, correct: text === "True", why: "" }));
  expect(composeItem({ ...WRITTEN, options }, sampleArticle, null).type).toBe("true-false");
});

test("a changed item keeps its kind, its fact and where an untouched option came from", () => {
  const options = before!.options.map((option) => ({
    ...option,
    origin: "near-number" as const,
  }));
  const item = composeItem(WRITTEN, sampleArticle, { ...before!, options });
  expect(item).toMatchObject({ id: before!.id, kind: "how-many", factId: before!.factId });
  expect(item.options.map(({ origin }) => origin)).toEqual(["near-number", undefined]);
});

test("a sentence that the article does not have proves nothing", () => {
  expect(() => composeItem({ ...WRITTEN, sentences: [7] }, sampleArticle, null)).toThrow(
    /sentence of this article/,
  );
});

test.each([
  ["a sound item", {}, []],
  [
    "a stem that points outside",
    { stem: "Who did this official meet there?" },
    ["stem-stands-alone"],
  ],
  ["a negative stem", { stem: "How many people does the ferry not carry?" }, ["negation"]],
  ["a stem with the key", { stem: "Does the ferry carry 40 people or more?" }, ["key-in-stem"]],
])("%s is advised on", (_what, change, rules) => {
  const item = composeItem({ ...WRITTEN, ...change }, sampleArticle, null);
  expect(adviseOnItem(item).map(({ rule }) => rule)).toEqual(rules);
});
