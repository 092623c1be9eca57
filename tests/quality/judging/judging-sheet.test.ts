import { expect, test } from "vitest";
import { writeQuiz } from "@/questions";
import { readLanguageModel } from "@/questions/language/model-file";
import { findArticle } from "./find-article";
import { judgedArticle, printSheet } from "./judging-sheet";

const model = readLanguageModel();
const article = findArticle("samples#flood-wall");
const wish = { count: 10, seed: "attest" };
const judged = judgedArticle(article, model, wish);

test("the judge gets the quiz that the product would show", () => {
  const { items } = writeQuiz(article, model, wish);
  expect(judged.items.map(({ stem, key }) => [stem, key])).toEqual(
    items.map(({ stem, key }) => [stem, key]),
  );
});

test("the sheet has the article and every item with one key, and nothing of how it came about", () => {
  const sheet = printSheet([judged], "abc");
  expect(sheet).toContain(article.text.split("\n")[0]);
  for (const { stem } of judged.items) expect(sheet).toContain(stem);
  expect(sheet.match(/\*\*KEY\*\*/g)).toHaveLength(judged.items.length);
  expect(sheet).not.toContain("confidence");
});

test("an entry holds what a ranker learns from, and room for the verdict", () => {
  for (const { features, verdict, reason, form } of judged.items) {
    expect(features[`form:${form}`]).toBe(1);
    expect(Object.values(features).every(Number.isFinite)).toBe(true);
    expect([verdict, reason]).toEqual(["", ""]);
  }
});
