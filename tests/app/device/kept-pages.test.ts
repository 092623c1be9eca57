import { expect, test } from "vitest";
import { keptPagePattern } from "@/app/_device/kept-pages";

test.each([
  ["/attempts/0190a1b2-0000-7000-8000-000000000001", true],
  ["/attempts/0190a1b2-0000-7000-8000-000000000001/review", false],
  ["/attempts/0190a1b2-0000-7000-8000-000000000001/practice", false],
  ["/api/attempts/0190a1b2-0000-7000-8000-000000000001", false],
  ["/teacher", false],
  ["/student", false],
])("only an open attempt's page is answered from the device: %s %s", (path, isKept) => {
  expect(keptPagePattern.test(path)).toBe(isKept);
});
