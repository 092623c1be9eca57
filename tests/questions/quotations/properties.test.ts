import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "@/questions/types";
import { readTestArticle } from "@/tests/support/read-test-article";

const names = [
  "Ana Ruiz",
  "Hale",
  "the minister",
  "Officials",
  "She",
  "The report",
  "Mayor Tom Hale",
];
const cues = ["said", "told reporters", "has denied", "asked", "according to", "urged them to"];
const pieces = [
  "“",
  "”",
  '"',
  "‘",
  "’",
  "that",
  "the river",
  "rose",
  "was clean",
  ",",
  ".",
  ":",
  "?",
  "\n",
  "who",
];

const apart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start;
const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end;

function checkQuotations(text: string) {
  const { entities, quotations } = readTestArticle(text);
  for (const { content, cue, source, link, sentences } of quotations) {
    for (const part of [content, cue, source]) {
      if (part === null) continue;
      expect(part.end).toBeGreaterThan(part.start);
      expect(part.quote).toBe(text.slice(part.start, part.end));
    }
    if (cue !== null && source !== null) expect(apart(cue, source)).toBe(true);
    for (const part of [cue, source])
      if (part !== null) expect(apart(part, content) || inside(part, content)).toBe(true);
    expect(source === null).toBe(link === "implicit");
    expect(sentences.length).toBeGreaterThan(0);
    if (source?.entityId != null) expect(entities.map(({ id }) => id)).toContain(source.entityId);
  }
  for (const { mentions, roles } of entities) {
    for (const { start, end } of mentions) expect(end).toBeGreaterThan(start);
    for (const role of roles) expect(role.quote).toBe(text.slice(role.start, role.end));
  }
}

test("parts lie where they say, and a source is named exactly when a frame names it", () => {
  const word = fc.constantFrom(...names, ...cues, ...pieces);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => checkQuotations(words.join(" "))),
    { numRuns: 60 },
  );
});

test.each([
  ["ten thousand quotation marks", '"'.repeat(10_000)],
  ["five hundred quotations", "“Yes,” he said. ".repeat(500)],
  ["a hundred kilobytes without a space", "a".repeat(100_000)],
  ["opened and never closed", "“We left. ".repeat(500)],
  ["nested brackets", "(".repeat(2_000) + "He said that it rained." + ")".repeat(2_000)],
  ["nothing", ""],
])("%s ends well", (_what, text) => checkQuotations(text), 60_000);

test("the same text gives the same quotations, whatever was read before", () => {
  const text = "“The dam holds,” said Ana Ruiz. She added that the rain had stopped.";
  const before = JSON.stringify(readTestArticle(text));
  readTestArticle("Tom Hale told the court that Ana Ruiz had lied. “He paid me,” she said.");
  expect(JSON.stringify(readTestArticle(text))).toBe(before);
});
