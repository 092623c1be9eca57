import { expect, test } from "vitest";
import { parseItemMarks, toggleMarked, toggleStruck } from "@/app/_device/item-marks";

const none = parseItemMarks(undefined);

test("a mark is set and taken away again", () => {
  const marked = toggleMarked(toggleMarked(none, "one"), "two");
  expect(marked.marked).toEqual(["one", "two"]);
  expect(toggleMarked(marked, "one").marked).toEqual(["two"]);
});

test("an answer is crossed out and brought back, for its own question only", () => {
  const struck = toggleStruck(toggleStruck(none, "one", "a"), "two", "a");
  expect(toggleStruck(struck, "one", "a").struck).toEqual({ one: [], two: ["a"] });
});

test.each([undefined, null, 3, "marks", { marked: "one" }, { struck: 1 }])(
  "%j is read as no marks",
  (stored) => {
    expect(parseItemMarks(stored)).toEqual(none);
  },
);
