import { expect, test } from "vitest";
import { breaksOff } from "@/questions/text/breaks-off";

test.each([
  ["The effort and urgency behind", true],
  ["It is the most popular smartphone right", true],
  ["The firm has said that", true],
  ["The shop opened in 2003 at a time", true],
  ["They have the right", false],
  ["They had to turn right", false],
  ["What to hold on", false],
])("“%s” breaks off: %s", (phrase, isBroken) => {
  expect(breaksOff(phrase)).toBe(isBroken);
});
