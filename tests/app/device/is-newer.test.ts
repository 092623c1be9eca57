import { describe, expect, test } from "vitest";
import { isNewer } from "@/app/_device/is-newer";

const choice = (revision: number) => JSON.stringify({ optionId: "a", revision });
const marks = (...revisions: number[]) =>
  JSON.stringify(
    Object.fromEntries(
      revisions.map((revision, at) => [`${at}.0-${at}.9`, { note: "", revision }]),
    ),
  );

describe("a copy is brought back", () => {
  test.each([
    ["where nothing is there", choice(1), null, true],
    ["over an older answer", choice(3), choice(2), true],
    ["over fewer marks", marks(1, 1), marks(1), true],
    ["over an older note", marks(1, 2), marks(1, 1), true],
    ["over what can't be read", choice(1), "{", true],
  ])("%s", (_name, copy, there, expected) => {
    expect(isNewer(copy, there)).toBe(expected);
  });
});

describe("a copy is left where it is", () => {
  test.each([
    ["the same answer is there", choice(2), choice(2)],
    ["a newer answer is there", choice(2), choice(3)],
    ["more marks are there", marks(1), marks(1, 1)],
    ["it has no revision and something is there", '{"marked":["x"]}', '{"marked":[]}'],
    ["it can't be read and something is there", "{", choice(1)],
  ])("when %s", (_name, copy, there) => {
    expect(isNewer(copy, there)).toBe(false);
  });
});
