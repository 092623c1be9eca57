import { describe, expect, test } from "vitest";
import { readingLevel } from "@/app/_server/importing/reading-level";

describe("the reading level", () => {
  test.each([
    [
      "a primer",
      ["The cat sat on the mat.", "The dog ran to the cat."],
      [-1.5, 1],
      [0, 2],
      "grade 4 or below",
    ],
    [
      "a report",
      [
        "The committee approved the municipal budget on Tuesday after considerable deliberation.",
        "Opponents criticised the procedure as neither transparent nor democratic.",
      ],
      [13, 20],
      [10, 14],
      "college graduates",
    ],
  ])("of %s", (_what, sentences, [leastGrade, mostGrade], [leastScore, mostScore], grades) => {
    const level = readingLevel(sentences);
    expect(level?.fleschKincaidGrade).toBeGreaterThanOrEqual(leastGrade!);
    expect(level?.fleschKincaidGrade).toBeLessThanOrEqual(mostGrade!);
    expect(level?.daleChallScore).toBeGreaterThanOrEqual(leastScore!);
    expect(level?.daleChallScore).toBeLessThanOrEqual(mostScore!);
    expect(level?.daleChallGrades).toBe(grades);
  });

  test.each([
    ["a name is", "We saw the old Fortescue house.", "We saw the old white house."],
    ["a number is", "We saw 1066 of the houses.", "We saw ten of the houses."],
    ["a familiar word with an ending is", "The dogs stopped and carried it.", "The dog and it."],
  ])("%s no difficult word", (_what, sentence, easy) => {
    // Below 3 no word was difficult: the first one adds over 3.6.
    expect(readingLevel([sentence])?.daleChallScore).toBeLessThan(3);
    expect(readingLevel([easy])?.daleChallScore).toBeLessThan(3);
  });

  test("of no words is none", () => {
    expect(readingLevel([])).toBeNull();
    expect(readingLevel(["…"])).toBeNull();
  });
});
