import { describe, expect, test } from "vitest";
import {
  isByline,
  isDayLine,
  readDay,
  tidyByline,
} from "@/app/_server/importing/blocks/credit-lines";
import { keptBlocks } from "@/app/_server/importing/blocks/marked-block";
import { leaveOutClutter } from "@/app/_server/importing/blocks/leave-out-clutter";
import { mergeBlocks } from "@/app/_server/importing/blocks/merge-blocks";
import type { SourceBlock } from "@/app/_server/importing/extraction";
import { joinLines, vocabularyOf } from "@/app/_server/importing/pdf/join-lines";

const block = (text: string, part: Partial<SourceBlock> = {}): SourceBlock => ({
  kind: "paragraph",
  text,
  linked: 0,
  ...part,
});

test.each([
  [["2026-05-04T23:30:00-07:00"], "2026-05-04"],
  [["2026-05-04"], "2026-05-04"],
  [["Published 4 May 2026"], "2026-05-04"],
  [["May 4, 2026, 9:30 a.m."], "2026-05-04"],
  [["soon", "4 May 2026"], "2026-05-04"],
  [["4 May"], null],
  [["2026-99-99"], null],
  [[], null],
])("the day in %j is %s", (spellings, day) => {
  expect(readDay(spellings)).toBe(day);
});

test.each([
  ["By Mira Holt", true],
  ["BY MIRA HOLT, County Reporter", true],
  ["By Friday the wall had opened.", false],
  ["by the sea", false],
])("“%s” names an author: %s", (text, names) => {
  expect(isByline(text, null)).toBe(names);
});

test.each([
  ["4 May 2026", true],
  ["Published: May 4, 2026", true],
  ["Updated on 4 May 2026 at 9:30", true],
  ["The wall opened on 4 May 2026", false],
])("“%s” is but a day: %s", (text, isDay) => {
  expect(isDayLine(text)).toBe(isDay);
});

test.each([
  ["By Mira Holt", "Mira Holt"],
  ["  Mira\n Holt ", "Mira Holt"],
  ["https://social.example/mira", null],
  ["", null],
])("the byline “%s” is %s", (byline, name) => {
  expect(tidyByline(byline)).toBe(name);
});

describe("inside an article is left out", () => {
  test.each([
    ["caption", block("The wall", { kind: "caption" })],
    ["caption", block("Photo: Mira Holt")],
    ["table", block("12", { kind: "table" })],
    ["links", block("The storm in pictures", { linked: 21 })],
    ["invitation", block("Read more: storms of the century")],
    ["invitation", block("ADVERTISEMENT")],
    ["headline", block("WALL OPENS", { kind: "heading" })],
    ["byline", block("By Mira Holt")],
    ["date", block("4 May 2026")],
  ])("%s: %o", (reason, clutter) => {
    const blocks = keptBlocks([clutter, block("The wall opened on Monday.")]);
    const marked = leaveOutClutter(blocks, { title: "Wall opens", byline: null });
    expect(marked.map(({ leftOut }) => leftOut)).toEqual([reason, null]);
  });

  test.each([
    block("Related costs came to 3 million dollars."),
    block("Share prices fell by a third."),
    block("By Monday the wall was ready."),
    block("Boats come back", { kind: "heading" }),
    block("See the report, she said.", { linked: 10 }),
  ])("not %o", (part) => {
    const blocks = keptBlocks([part, block("The wall opened on Monday.")]);
    const marked = leaveOutClutter(blocks, { title: "Wall opens", byline: null });
    expect(marked.map(({ leftOut }) => leftOut)).toEqual([null, null]);
  });

  test("a heading with nothing below it", () => {
    const blocks = keptBlocks([block("The wall opened."), block("More", { kind: "heading" })]);
    const marked = leaveOutClutter(blocks, { title: "Wall", byline: null });
    expect(marked.map(({ leftOut }) => leftOut)).toEqual([null, "elsewhere"]);
  });
});

describe("what an extractor dropped", () => {
  const places = (all: string[], main: string[]) =>
    mergeBlocks(
      all.map((text) => block(text)),
      main.map((text) => block(text)),
    ).map(({ text, leftOut }) => (leftOut ? `(${text})` : text));

  test.each([
    [
      "stands where it stood",
      ["of the menu", "a", "of an advert", "b"],
      ["a", "b"],
      ["(of the menu)", "a", "(of an advert)", "b"],
    ],
    [
      "is no cleaned copy",
      ["a b c d — share this", "e"],
      ["a b c d", "e"],
      ["a b c d", "(a b c d — share this)", "e"],
    ],
    ["is not a word or two", ["Home", "a"], ["a"], ["a"]],
    ["keeps the article's order", ["b b b", "a a a"], ["a a a", "b b b"], ["a a a", "b b b"]],
  ])("%s", (_what, all, main, merged) => {
    expect(places(all, main)).toEqual(merged);
  });
});

test.each([
  [["on Mon-", "day"], "on Monday"],
  [["it is well-", "known"], "it is well-known"],
  [["the Anglo-", "Irish"], "the Anglo-Irish"],
  [["in 2011-", "12"], "in 2011- 12"],
  [["one line", "another"], "one line another"],
])("the lines %j join to “%s”", (lines, text) => {
  expect(joinLines(lines, vocabularyOf([...lines, "a well-known wall"]))).toBe(text);
});
