import { expect, test } from "vitest";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { rescueFile } from "@/app/(student)/attempts/[attemptId]/rescue-file";

const attempt: AttemptForStudent = {
  id: "0190a1b2-0000-7000-8000-000000000001",
  state: "open",
  title: "Harbour wall",
  article: { title: "Harbour wall", published: null, blocks: [] },
  items: [1, 2].map((position) => ({
    id: `item-${position}`,
    position,
    points: 1,
    type: "multiple-choice",
    stem: `Who spoke ${position}?`,
    options: [
      { id: "a", text: "Ana Ruiz" },
      { id: "b", text: "Ben Okoro" },
    ],
  })),
  responses: [],
  dueAt: null,
  secondsLeft: null,
  wordMeanings: true,
};

test("a rescue file holds each answer in words, each blank, and what a machine needs", () => {
  const chosen = new Map([["item-1", { optionId: "b", revision: 4 }]]);
  expect(rescueFile(attempt, chosen, new Date("2026-03-02T10:00:00Z"))).toBe(
    [
      "Answers to the quiz “Harbour wall”",
      "Written on 2026-03-02T10:00:00.000Z, by the clock of the student's device",
      "Attempt 0190a1b2-0000-7000-8000-000000000001",
      "",
      "1. Who spoke 1?",
      "   Ben Okoro",
      "2. Who spoke 2?",
      "   (blank)",
      "",
      'For the machine: [{"itemId":"item-1","optionId":"b","revision":4}]',
      "",
    ].join("\n"),
  );
});
