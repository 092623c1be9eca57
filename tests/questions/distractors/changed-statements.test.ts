import { expect, test } from "vitest";
import { offerChanged } from "@/questions/distractors/changed-statements";
import { aDraft, anItemContext } from "@/tests/support/build-draft";

const offered = (key: string, others: number, context = anItemContext()) =>
  offerChanged(
    aDraft({
      key,
      answerType: "predicate",
      evidence: [{ start: 0, end: key.length, quote: key }],
      distractors: Array.from({ length: others }, (_, at) => ({
        text: `Another deed ${at}`,
        origin: "other-clause",
        why: "Somebody else did this.",
        evidence: null,
      })),
    }),
    context,
  ).map(({ text }) => text);

test("beside one other option a single detail is turned round", () => {
  expect(offered("Rejected the plan for the harbour", 1)).toEqual([
    "Accepted the plan for the harbour",
  ]);
});

test("beside one other option a number is moved before a word is turned round", () => {
  const key = "It opened 8 halls of the school";
  const numbers = [
    {
      start: 10,
      end: 11,
      quote: "8",
      sentence: 0,
      kind: "count",
      value: 8,
      noun: "hall",
      unit: "",
    },
  ] as const;
  expect(offered(key, 1, { ...anItemContext(), numbers })).toEqual([
    "It opened 7 halls of the school",
  ]);
});

test.each([
  ["two other options are there", "It opened the hall", 2],
  ["copies of the key alone would show it", "It opened the hall", 0],
  ["there are only words to turn round", "It opened the large hall of the school", 0],
  ["the statement is a contrast", "It opened the large hall but not the small one", 1],
  ["the word belongs to a name", "It performed West Side Story", 1],
])("nothing is turned round where %s", (_why, key, others) => {
  expect(offered(key, others)).toEqual([]);
});
