import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "@/questions/text/sentences";

const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["titles", ["Mr. Lee met Dr. Ng.", "They talked."]],
    ["initials", ["J. K. Rowling spoke.", "George W. Bush did not."]],
    ["acronyms inside", ["The U.S. Senate voted.", "It took an hour."]],
    ["acronyms at the end", ["She moved to the U.S.", "The move was hard."]],
    ["times", ["It opens at 5 p.m. on Friday.", "Bring a coat."]],
    ["months", ["It closed on Jan. 6 for good.", "Nobody minded."]],
    ["companies", ["Acme Inc. sold Beta Corp. to him.", "He paid."]],
    ["numbers", ["It grew 4.5 percent.", "No. 10 denied it."]],
    ["a stop inside quotation marks", ["“We left.”", "He sat down."]],
    ["a question that is reported", ["“Really?” Anna Berg asked.", "Nobody answered."]],
    ["speech of two sentences", ["“We won.", "We sang,” he said.", "They did."]],
    ["a single letter that ends a sentence", ["We chose plan B.", "The rest is known."]],
    ["ellipsis", ["He waited ... and waited.", "Then he left."]],
    ["a letter after the first person", ["Nobody is taller than I.", "She is."]],
    ["a dateline", ["Washington: The vote is on Sunday.", "It is close."]],
  ])("keep together what belongs together: %s", (_, expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  test("cover every visible character of a paragraph, in order, once", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("Mr.", "He", "said", "“No.”", "?!", "U.S.", "3.5", "…", "(a)", "\n", "—"),
        ),
        (words) => {
          const text = words.join(" ");
          expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});
