import { expect, test } from "vitest";
import { MOST_TOKENS } from "@/questions/text/cut-long-sentence";
import { sentencesOf } from "@/questions/text/sentences";
import { tokensOf } from "@/questions/text/tokens";

test.each([
  ["words", "word ".repeat(2000)],
  ["quotation marks", "“".repeat(2000)],
  ["brackets", "([".repeat(1000)],
  ["a list of names", "Ana and ".repeat(1000)],
  ["hyphens", "a-".repeat(1000)],
])("endless %s are cut into sentences of a bounded length, and nothing is lost", (_what, raw) => {
  const text = raw.trim();
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  expect(sentences.length).toBeGreaterThan(2);
  for (const sentence of sentences) {
    expect(tokensOf(text, sentence).length).toBeLessThanOrEqual(MOST_TOKENS + 1);
  }
  const kept = sentences.map(({ start, end }) => text.slice(start, end)).join("");
  expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
});

test("a long sentence that somebody wrote stays whole", () => {
  const text = `The mayor, ${"who had waited for many a year, ".repeat(20)}opened the bridge.`;
  expect(sentencesOf(text, { start: 0, end: text.length })).toHaveLength(1);
});
