import { expect, test } from "vitest";
import { isInstalled } from "../../scripts/steps/install.mjs";

const wanted = {
  "": {},
  "node_modules/next": { version: "16.4.6" },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
};

test.each([
  ["nothing is there", null, false],
  ["everything is there", { "node_modules/next": { version: "16.4.6" } }, true],
  ["another version is there", { "node_modules/next": { version: "16.4.5" } }, false],
  ["a package is missing", {}, false],
])("packages count as installed or not when %s", (_case, installed, expected) => {
  expect(isInstalled(wanted, installed)).toBe(expected);
});
