import mammoth from "mammoth";
import { expect, test } from "vitest";
import { docxOf } from "@/app/(teacher)/teacher/quizzes/[quizId]/print/_paper/docx-of";
import {
  PAPER_PARTS,
  type PaperPart,
  paperOf,
  scoreLineOf,
  stemWithPoints,
} from "@/app/(teacher)/teacher/quizzes/[quizId]/print/_paper/paper-of";
import { quizAtDesk } from "../../../support/quiz-at-desk";

/** The lines of the Word file that holds these parts of the sample quiz, as a reader of Word files finds them. */
async function linesOf(...parts: readonly PaperPart[]): Promise<string[]> {
  const file = await docxOf(paperOf(quizAtDesk()), new Set(parts));
  const buffer = Buffer.from(await file.arrayBuffer());
  const { value } = await mammoth.extractRawText({ buffer });
  return value.split("\n").filter((line) => line !== "");
}

test("a Word file holds article, questions and key in this order, nothing lost", async () => {
  const lines = await linesOf(...PAPER_PARTS);
  expect(lines.map((line) => line.replace(/_+/g, "_"))).toEqual([
    "Ferry returns to the river",
    "The ferry runs again. It carries 40 people.",
    "Ferry returns to the river",
    "Name _  Class _  Date _  Right _ of 3",
    ...[1, 2, 3].flatMap((number) => [
      `${number}\tHow many people does ferry ${number} carry?`,
      "a\t40",
      "b\t30",
      "c\t50",
    ]),
    "Answer key: Ferry returns to the river",
    ...[1, 2, 3].flatMap((number) => [`${number}\ta  40`, "Line 1: It carries 40 people."]),
  ]);
});

test("what students get holds neither key nor proof", async () => {
  const text = (await linesOf("questions")).join("\n");
  expect(text).not.toContain("Answer key");
  expect(text).not.toContain("It carries 40 people.");
});

test("Word may break a page only between items, and numbers every fifth line", async () => {
  const file = await docxOf(paperOf(quizAtDesk()), new Set(PAPER_PARTS));
  const { unzipSync, strFromU8 } = await import("fflate");
  const xml = strFromU8(
    unzipSync(new Uint8Array(await file.arrayBuffer()))["word/document.xml"] ?? new Uint8Array(),
  );
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
  const looseOf = (text: string) => paragraphs.find((each) => each.includes(text));
  expect(looseOf("How many people does ferry 1 carry?")).toContain("<w:keepNext/>");
  expect(looseOf(">b\t30<") ?? looseOf("30<")).toContain("<w:keepNext/>");
  expect(looseOf("50<")).not.toContain("<w:keepNext/>");
  expect(xml).toMatch(/<w:lnNumType[^>]*w:countBy="5"/);
});

test("points that are not the usual one stand behind the question and in the score’s place", () => {
  const quiz = quizAtDesk();
  const items = quiz.items.map((item, at) => (at === 1 ? { ...item, points: 3 } : item));
  const paper = paperOf({ ...quiz, items });
  expect(paper.items.map(stemWithPoints)).toEqual([
    "How many people does ferry 1 carry?",
    "How many people does ferry 2 carry? (3 points)",
    "How many people does ferry 3 carry?",
  ]);
  expect(scoreLineOf(paper)).toBe("Points ____ of 5");
});
