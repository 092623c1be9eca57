import { expect, test } from "vitest";
import {
  noteRefusedAnswers,
  parseRefusedAnswers,
  readRefusedAnswers,
} from "@/app/_device/refused-answers";
import { refusedInWords } from "@/app/(student)/attempts/[attemptId]/review/refused-in-words";
import { mapStorage } from "../../support/map-storage";

const refused = { itemIds: ["one", "two"], reason: "The time was over." };

test("what was noted is read again, for its own attempt only", () => {
  const storage = mapStorage();
  noteRefusedAnswers("a", refused, storage);
  expect(parseRefusedAnswers(readRefusedAnswers("a", storage))).toEqual(refused);
  expect(readRefusedAnswers("b", storage)).toBeNull();
});

test("where nothing waited, nothing is noted, and an older note stays", () => {
  const storage = mapStorage();
  noteRefusedAnswers("a", refused, storage);
  noteRefusedAnswers("a", { ...refused, itemIds: [] }, storage);
  expect(parseRefusedAnswers(readRefusedAnswers("a", storage))).toEqual(refused);
});

test.each([null, "", "null", "3", "{", '{"itemIds":"one","reason":"x"}', '{"itemIds":[]}'])(
  "%j is no note",
  (text) => {
    expect(parseRefusedAnswers(text)).toBeNull();
  },
);

test.each([
  [[3], "Your last answer to question 3 came too late"],
  [[10, 3], "Your last answers to questions 3 and 10 came too late"],
  [[1, 2, 5], "Your last answers to questions 1, 2 and 5 came too late"],
])("%j is said as “%s”", (positions, words) => {
  expect(refusedInWords(positions)).toBe(words);
});
