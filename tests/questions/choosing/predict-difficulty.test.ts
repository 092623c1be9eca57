import { expect, test } from "vitest";
import { predictDifficulty } from "@/questions/choosing/predict-difficulty";
import type { AnswerType, Difficulty, EvidenceSpan } from "@/questions/types";

const NEAR: EvidenceSpan = { start: 120, end: 180, quote: "Ben Okoro held the rope." };
const FAR: EvidenceSpan = { start: 4000, end: 4050, quote: "Cara Lind stayed away." };
const PROOF: EvidenceSpan = {
  start: 0,
  end: 60,
  quote: "Ana Ruiz opened the swing bridge on Saturday.",
};
const NAMING: EvidenceSpan = { start: 900, end: 940, quote: "Ana Ruiz is the harbour master." };

/** [what the item is like, stem, type of answer, evidence, spans of the wrong options, what is expected]. */
const CASES: readonly (readonly [
  string,
  string,
  AnswerType,
  readonly EvidenceSpan[],
  readonly (EvidenceSpan | undefined)[],
  Difficulty,
])[] = [
  [
    "a name, asked in the text's words, among invented options",
    "Who opened the swing bridge on Saturday?",
    "person",
    [PROOF],
    [undefined, undefined],
    { information: 1, match: 1, distractors: 1, label: "easy" },
  ],
  [
    "a name among people of the next sentence",
    "Who opened the swing bridge on Saturday?",
    "person",
    [PROOF],
    [NEAR, NEAR],
    { information: 1, match: 1, distractors: 4, label: "medium" },
  ],
  [
    "a date, in other words than the text's",
    "When was the crossing inaugurated?",
    "date",
    [PROOF],
    [FAR, undefined],
    { information: 2, match: 3, distractors: 2, label: "medium" },
  ],
  [
    "a statement, proved by two sentences, options from the same one",
    "Which statement did the harbour master make?",
    "statement",
    [PROOF, NAMING],
    [PROOF, PROOF, PROOF],
    { information: 5, match: 3, distractors: 5, label: "hard" },
  ],
];

test.each(CASES)("%s", (_title, stem, answerType, evidence, wrong, expected) => {
  const options = [PROOF, ...wrong].map((span, at) => ({
    id: "abcd"[at]!,
    text: `option ${at}`,
    correct: at === 0,
    why: "",
    ...(span === undefined ? {} : { evidence: span }),
  }));
  expect(predictDifficulty({ stem, options, evidence }, { answerType })).toEqual(expected);
});
