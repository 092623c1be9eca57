import { expect, test } from "vitest";
import type { Appraisal } from "@/app/_contract/appraisals";
import {
  difficultyInWords,
  guessingInWords,
  kindsInWords,
  pairsInWords,
  verdictInWords,
} from "@/app/(teacher)/teacher/quizzes/[quizId]/_appraisal/appraisal-in-words";

/** An appraisal of so many items in which nothing stands out, but for these changes. */
function appraisalOf(n: number, changes: Partial<Appraisal> = {}): Appraisal {
  return {
    guessing: { n, chance: n / 4, results: [resultOf(false)] },
    kinds: [{ kind: "who-said", count: n }],
    difficulty: { easy: 1, medium: n - 1, hard: 0, unknown: 0 },
    duplicates: [],
    giveaways: [],
    ...changes,
  };
}

function resultOf(isBeyondLuck: boolean): NonNullable<Appraisal["guessing"]["results"]>[number] {
  return { guesser: "longest", right: 3, isBeyondLuck, sure: [1] };
}

test.each([
  [
    10,
    appraisalOf(10).guessing,
    "No rule earns clearly more than luck would. The best gets 3 right where luck gets 2.5, which can still be luck. With 10 questions only a large difference can show, so take the figures as a hint.",
  ],
  [30, appraisalOf(30).guessing, "No rule earns clearly more than luck would."],
  [
    30,
    { n: 30, chance: 7, results: [resultOf(true)] },
    "One rule earns clearly more than luck would.",
  ],
  [
    1,
    { n: 1, chance: 0.25, results: null },
    "Only one question offers several answers. Figures of so few would mean nothing, so none are given.",
  ],
  [
    0,
    { n: 0, chance: 0, results: null },
    "No question offers several answers. Figures of so few would mean nothing, so none are given.",
  ],
])(
  "the words on guessing in %d items claim no more than the figures allow",
  (_n, guessing, words) => {
    expect(guessingInWords(guessing)).toBe(words);
  },
);

test("a quiz is summed up in one line, and each pair in one of its own", () => {
  const troubled = appraisalOf(10, {
    duplicates: [{ first: 1, second: 4 }],
    giveaways: [{ tells: 2, about: 5 }],
  });
  expect(verdictInWords(appraisalOf(10))).toBe("nothing stands out");
  expect(verdictInWords(troubled)).toBe("2 things to look at");
  expect(pairsInWords(troubled)).toEqual([
    "Questions 1 and 4 ask the same. Leave one of them out.",
    "Question 2 shows the answer of question 5. Reword or leave out one of them.",
  ]);
});

test("kinds and difficulty are counted, and what was not predicted is said", () => {
  const appraisal = appraisalOf(3, { difficulty: { easy: 1, medium: 1, hard: 0, unknown: 1 } });
  expect(kindsInWords(appraisal)).toBe("3 who said it");
  expect(difficultyInWords(appraisal)).toBe(
    "1 easy, 1 medium, 0 hard; 1 written or changed by you, not predicted",
  );
});
