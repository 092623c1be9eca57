import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitAtRanges } from "@/app/_components/split-at-ranges";
import { withOwnMarks } from "@/app/(student)/_reading/annotations/own-highlights";
import {
  formatPlace,
  overlap,
  parsePlace,
  partsOf,
  type Stretch,
  wordsAt,
} from "@/app/(student)/_reading/annotations/place";
import { AnnotationPlace } from "@/app/_contract/annotations";

const stretch = (from: [number, number], to: [number, number]): Stretch => ({
  from: { sentence: from[0], offset: from[1] },
  to: { sentence: to[0], offset: to[1] },
});

const article = {
  title: "A bridge opens",
  published: null,
  blocks: [
    { id: "b1", kind: "paragraph" as const, sentences: [{ index: 0, text: "A bridge opened." }] },
    { id: "b2", kind: "paragraph" as const, sentences: [{ index: 1, text: "It is long." }] },
  ],
};

const point = fc.tuple(fc.nat({ max: 9_999 }), fc.nat({ max: 99_999 }));

test("the name of a place leads back to it, and the server takes it", () => {
  fc.assert(
    fc.property(point, point, (one, other) => {
      const place = formatPlace(stretch(one, other));
      expect(AnnotationPlace.safeParse(place).success).toBe(true);
      const inOrder = one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
      expect(parsePlace(place)).toEqual(inOrder ? stretch(one, other) : null);
    }),
  );
});

test.each(["", "1.0", "1.0-", "a.0-1.0", "1.5-1.5", "2.0-1.9"])("%j names no place", (text) => {
  expect(parsePlace(text)).toBeNull();
});

test("the words of a stretch are read over the edge of a paragraph", () => {
  expect(wordsAt(stretch([0, 2], [1, 5]), article)).toBe("bridge opened. It is");
  expect(partsOf(stretch([0, 2], [1, 0]))).toEqual([{ sentence: 0, start: 2, end: Infinity }]);
});

test.each([
  [stretch([0, 0], [0, 5]), stretch([0, 4], [0, 9]), true],
  [stretch([0, 0], [0, 5]), stretch([0, 5], [0, 9]), false],
  [stretch([0, 0], [2, 5]), stretch([1, 0], [1, 9]), true],
  [stretch([0, 0], [0, 5]), stretch([1, 0], [1, 5]), false],
])("%j and %j share words: %j", (one, other, shared) => {
  expect(overlap(one, other)).toBe(shared);
  expect(overlap(other, one)).toBe(shared);
});

describe("a mark of one's own", () => {
  const text = "A bridge opened.";
  const kindsAt = (highlights: ReturnType<typeof withOwnMarks>) =>
    splitAtRanges(text, highlights).map((part) => [part.text, part.kind]);

  test("over a proof leaves both to be seen", () => {
    const proof = [{ sentence: 0, start: 2, end: 15, kind: "proof" as const }];
    expect(kindsAt(withOwnMarks(proof, [stretch([0, 0], [0, 8])]))).toEqual([
      ["A ", "own"],
      ["bridge", "proof-own"],
      [" opened", "proof"],
      [".", null],
    ]);
  });

  test("stands alone where nothing else is marked", () => {
    expect(kindsAt(withOwnMarks([], [stretch([0, 2], [0, 8])]))).toEqual([
      ["A ", null],
      ["bridge", "own"],
      [" opened.", null],
    ]);
  });
});
