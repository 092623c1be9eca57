import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotedSpans } from "@/questions/text/quoted-spans";

const innerTexts = (text: string) =>
  quotedSpans(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe("finds what stands between quotation marks", () => {
  test.each([
    ["curly marks", "“Stop,” she said. “Now.”", ["Stop,", "Now."]],
    ["straight marks", 'He said: "We won." Then he left.', ["We won."]],
    [
      "single marks inside double ones stay inside",
      "“The ‘yes, but’ is old,” he said.",
      ["The ‘yes, but’ is old,"],
    ],
    [
      "single marks as the outer ones",
      "‘We won,’ she said, and the voters’ mood rose.",
      ["We won,"],
    ],
    ["apostrophes are no marks", "The mayor's plan didn’t suit the '90s or the boys' club.", []],
    [
      "a plural's apostrophe inside single marks",
      "It is ‘the voters’ choice’, he said.",
      ["the voters’ choice"],
    ],
    ["an opening mark typed for a closing one", "“Keep it clean,“ she said.", ["Keep it clean,"]],
    ["a straight mark closing a curly one", '“It is great." The shop opened.', ["It is great."]],
    ["inches", 'A 12" pipe and a 9" one cost "too much" here.', ["too much"]],
    ["typewriter marks", "He said ``no deal'' twice.", ["no deal"]],
    ["guillemets", "Elle dit «oui» et part.", ["oui"]],
    [
      "a line break in mid-sentence",
      "They met on “the first\nsteps of a plan” again.",
      ["the first\nsteps of a plan"],
    ],
    ["a missing closing mark ends with its line", "“We tried.\nThe end came.", ["We tried."]],
    [
      "a stray closing mark does not swallow a paragraph",
      "“We tried.\nThe end came.” And on.",
      ["We tried."],
    ],
    ["nothing between the marks", "“” is empty, and so is “ ”.", []],
  ])("%s", (_why, text, expected) => expect(innerTexts(text)).toEqual(expected));

  test("a paragraph that opens with a mark goes on from one that was left open", () => {
    const spans = quotedSpans("“One day we left.\n“Then we came back,” she said.");
    expect(spans.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });
});

test("spans are in order, apart, inside the text and around their inner part, whatever the text", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "''",
    " ",
    "\n",
    "s",
    "word",
    "9",
    ".",
    ",",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let from = 0;
      for (const { start, end, inner } of quotedSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(inner.start).toBeGreaterThan(start);
        expect(inner.end).toBeGreaterThan(inner.start);
        expect(end).toBeGreaterThanOrEqual(inner.end);
        expect(end).toBeLessThanOrEqual(text.length);
        from = end;
      }
    }),
  );
});

test.each(["“", "”", '"', "'", "‘", "’", '" ', "“ "])("ten thousand of %s do no harm", (mark) => {
  expect(quotedSpans(mark.repeat(10_000)).length).toBeLessThanOrEqual(10_000);
});
