import { describe, expect, test } from "vitest";
import {
  parseReadingSettings,
  readingAttributes,
} from "@/app/(student)/_reading/tools/reading-settings";

const untouched = parseReadingSettings(undefined);

describe("settings of reading", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a word", "large"],
    ["a list", [1, 2]],
    ["an unknown choice", { size: "9000", face: "comic" }],
    ["markup", { size: '"><script>' }],
  ])("read from %s are as if nothing had been chosen", (_name, stored) => {
    expect(parseReadingSettings(stored)).toEqual(untouched);
  });

  test("keep what is known beside what is not", () => {
    const settings = parseReadingSettings({ size: "150", spacing: "huge", lineFocus: "on" });
    expect(settings).toEqual({ ...untouched, size: "150", lineFocus: "on" });
  });

  test("leave no attribute on the page for what was not chosen", () => {
    const attributes = readingAttributes({ ...untouched, face: "dyslexic" });
    expect(Object.entries(attributes).filter(([, value]) => value !== null)).toEqual([
      ["data-reading-face", "dyslexic"],
    ]);
  });
});
