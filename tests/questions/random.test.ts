import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText, seededRandom, shuffle } from "@/questions/random";

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: string) => {
    const random = seededRandom(seed);
    return Array.from({ length: 5 }, random);
  };
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

test("every number lies from 0 up to 1", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const value = seededRandom(seed)();
      return value >= 0 && value < 1;
    }),
  );
});

test("a shuffle keeps every value once and leaves its input alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
      const before = [...values];
      const shuffled = shuffle(values, seededRandom(seed));
      expect(values).toEqual(before);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
    }),
  );
});

test("the hash is the published FNV-1a", () => {
  expect(hashText("")).toBe(0x811c9dc5);
  expect(hashText("a")).toBe(0xe40c292c);
  expect(hashText("foobar")).toBe(0xbf9cf968);
});
