import { expect, test } from "vitest";
import { excerptOf } from "@/questions/items/wording/excerpt";

test.each([
  [
    "a statement that fits stays whole",
    "We had no choice at all",
    3,
    10,
    "We had no choice at all",
  ],
  ["too few words are nothing to ask about", "Not now", 3, 10, null],
  [
    "whole sentences come first",
    "We had no choice at all. The river rose, and the wall gave way in the night",
    3,
    10,
    "We had no choice at all",
  ],
  [
    "else whole clauses, with an ellipsis",
    "The river rose in the night before anybody woke, and the wall gave way at four",
    3,
    12,
    "The river rose in the night before anybody woke …",
  ],
  [
    "a statement with no place to cut is left out",
    "the wall gave way at four in the morning when nobody was there to see it",
    3,
    8,
    null,
  ],
])("%s", (_why, statement, fewest, most, expected) => {
  expect(excerptOf(statement, fewest, most)).toBe(expected);
});
