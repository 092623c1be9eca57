import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeLines } from "@/app/(student)/_reading/tools/line-boxes";
import { scrollToShow } from "@/app/(student)/_reading/tools/scroll-to-show";

describe("lines of an article", () => {
  test.each([
    ["nothing", [], []],
    [
      "one line in three pieces",
      [
        [0, 20],
        [1, 19],
        [0, 20],
      ],
      [[0, 20]],
    ],
    [
      "two lines",
      [
        [0, 20],
        [32, 52],
      ],
      [
        [0, 20],
        [32, 52],
      ],
    ],
    [
      "the box of a whole paragraph beside its lines",
      [
        [0, 52],
        [0, 20],
        [32, 52],
      ],
      [
        [0, 20],
        [32, 52],
      ],
    ],
    [
      "a headline over smaller lines",
      [
        [0, 46],
        [60, 80],
      ],
      [
        [0, 46],
        [60, 80],
      ],
    ],
    [
      "empty boxes",
      [
        [10, 10],
        [0, 20],
      ],
      [[0, 20]],
    ],
  ])("are found in %s", (_name, boxes, lines) => {
    const bandOf = ([top = 0, bottom = 0]: readonly number[]) => ({ top, bottom });
    expect(mergeLines(boxes.map(bandOf))).toEqual(lines.map(bandOf));
  });
});

describe("scrolling to the bright lines", () => {
  const box = { top: 100, bottom: 700 };

  test.each([
    ["not at all where they can be seen", 300, 0],
    ["down at the lower edge", 620, 80],
    ["up at the upper edge", 100, -60],
  ] as const)("goes %s", (_title, top, by) => {
    expect(scrollToShow({ top, bottom: top + 100 }, box, 0.1)).toBe(by);
  });

  test("brings them into sight wherever they were", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: 20, max: 600 }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        (top, height, margin) => {
          const by = scrollToShow({ top, bottom: top + height }, box, margin);
          expect(top - by).toBeGreaterThanOrEqual(box.top - 1e-6);
          expect(top + height - by).toBeLessThanOrEqual(box.bottom + 1e-6);
        },
      ),
    );
  });
});
