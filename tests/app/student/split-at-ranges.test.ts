import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitAtRanges } from "@/app/_components/split-at-ranges";

describe("marking words of a sentence", () => {
  test.each([
    ["no range", [], ["The cat sat."]],
    ["a part", [[4, 7, "proof"]], ["The ", "*cat", " sat."]],
    ["all of it", [[0, 99, "proof"]], ["*The cat sat."]],
    [
      "neighbours of one kind as one",
      [
        [4, 7, "proof"],
        [7, 11, "proof"],
      ],
      ["The ", "*cat sat", "."],
    ],
    [
      "overlaps as the kind listed first",
      [
        [4, 7, "proof"],
        [0, 11, "origin"],
      ],
      ["-The ", "*cat", "- sat", "."],
    ],
  ] as const)("marks %s", (_what, rows, expected) => {
    const ranges = rows.map(([start, end, kind]) => ({ start, end, kind }));
    const signs = { proof: "*", origin: "-" };
    const parts = splitAtRanges("The cat sat.", ranges);
    expect(parts.map(({ kind, text }) => (kind ? signs[kind] : "") + text)).toEqual(expected);
  });

  test("never loses or repeats a letter, whatever the ranges", () => {
    const range = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      kind: fc.constantFrom("proof", "origin"),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range), (text, ranges) => {
        const parts = splitAtRanges(text, ranges);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const part of parts) {
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
        }
      }),
    );
  });
});
