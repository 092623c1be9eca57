import { describe, expect, test } from "vitest";
import { planReading } from "@/questions/language/reading-plan";
import { quotedSpans } from "@/questions/text/quoted-spans";
import { tokensOf } from "@/questions/text/tokens";

const parts = (text: string): string[] =>
  planReading({
    text,
    tokens: tokensOf(text, { start: 0, end: text.length }),
    quotations: quotedSpans(text),
  }).map((part) => part.words.join(" "));

describe("a sentence is read", () => {
  test.each([
    ["in one piece without speech", "The rain fell on Leeds.", ["The rain fell on Leeds ."]],
    [
      "with speech apart from who says it",
      "“We saw the flood,” Ana Ruiz told CNN.",
      ["“ It works , ” Ana Ruiz told CNN .", "We saw the flood ."],
    ],
    [
      "with speech that is interrupted in one piece",
      "“The flood,” she said, “is over.”",
      ["“ It works , ” she said , “ ”", "The flood , is over ."],
    ],
    [
      "with two speeches apart",
      "“It is over,” she said, “Go home now.”",
      ["“ It works , ” she said , “ It works . ”", "It is over .", "Go home now ."],
    ],
    [
      "with quoted words where they stand",
      "They discussed “the next steps” in Oslo.",
      ["They discussed “ the next steps ” in Oslo ."],
    ],
    [
      "in one piece when all of it is speech",
      "“We saw the flood and left.”",
      ["“ We saw the flood and left . ”"],
    ],
    [
      "with its dateline apart",
      "Oslo: The Norwegian parliament met on Sunday for talks.",
      ["The Norwegian parliament met on Sunday for talks .", "Oslo :"],
    ],
  ])("%s", (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
