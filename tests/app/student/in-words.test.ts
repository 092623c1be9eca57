import { describe, expect, test } from "vitest";
import { scoreInWords } from "@/app/(student)/_items/score-in-words";
import { blankInWords } from "@/app/(student)/attempts/[attemptId]/hand-in-dialog";
import { saveStateInWords } from "@/app/(student)/attempts/[attemptId]/save-state";
import { lengthHint } from "@/app/(student)/try/length-hint";

describe("what students read", () => {
  test.each([
    [7, 10, "You answered seven of ten questions right."],
    [10, 10, "You answered all ten questions right."],
    [0, 8, "You answered none of eight questions right."],
    [1, 1, "You answered one of one question right."],
    [21, 40, "You answered 21 of 40 questions right."],
  ])("%i of %i questions right", (right, asked, words) => {
    expect(scoreInWords(right, asked)).toBe(words);
  });

  test.each([
    [[3], "Question 3 is blank."],
    [[3, 7], "Questions 3 and 7 are blank."],
    [[2, 5, 9], "Questions 2, 5 and 9 are blank."],
  ])("the blanks %j", (blank, words) => {
    expect(blankInWords(blank)).toBe(words);
  });

  test.each([
    ["nothing before the first answer", { waiting: 0 }, 0, ""],
    ["saved when nothing waits", { waiting: 0 }, 3, "Saved"],
    ["saving while it goes well", { waiting: 1 }, 3, "Saving…"],
    [
      "how many wait for the connection",
      { waiting: 2, isInterrupted: true },
      3,
      "Waiting for the connection (2)",
    ],
    [
      "why the server refused",
      { waiting: 1, refusal: "There is no such question." },
      3,
      "Could not be saved: There is no such question.",
    ],
  ])("about saving: %s", (_what, state, answered, words) => {
    const whole = { isInterrupted: false, refusal: null, ...state };
    expect(saveStateInWords(whole, answered)).toBe(words);
  });

  test.each([
    ["", "300 to 700 words suit a quiz best. Paragraphs are kept."],
    ["One two.", "2 words. At least 40 are needed."],
    ["word ".repeat(400), "400 words."],
    ["word ".repeat(1_001), "1,001 words. At most 1,000 can be read."],
  ])("about the length of a text", (text, words) => {
    expect(lengthHint(text, { leastWords: 40, mostWords: 1_000 })).toBe(words);
  });
});
