import { describe, expect, test } from "vitest";
import { paragraphsOf } from "@/questions/text/paragraphs";

const paragraphs = (text: string): string[] =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  test.each([
    ["lines are paragraphs", "One.\nTwo.", ["One.", "Two."]],
    ["blank lines and outer spaces belong to none", "\n\n  One. \n\n\nTwo.\n", ["One.", "Two."]],
    [
      "a line broken in mid-sentence goes on in the next",
      "They discussed the\nplan in detail.\nThen they left.",
      ["They discussed the\nplan in detail.", "Then they left."],
    ],
    [
      "a headline does not run into what follows",
      "Rain again\nThe town is wet.",
      ["Rain again", "The town is wet."],
    ],
    [
      "a blank line separates even what looks unfinished",
      "They ate\n\nand drank.",
      ["They ate", "and drank."],
    ],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});
