import fs from "node:fs";
import { expect, test } from "vitest";
import { paragraphsOf, sentencesOf, writeQuiz } from "@/questions";
import { readLanguageModel } from "@/questions/language/model-file";
import { offerAbout } from "@/questions/choosing/offer-about";
import { candidateOf } from "@/tests/support/candidate";

const model = readLanguageModel();
const [title = "", ...lines] = fs
  .readFileSync("questions/samples/flood-wall.txt", "utf8")
  .split("\n");
const article = { title, text: lines.join("\n").trim() };

test("each offer is proved by the sentence that was asked about, and none is made twice", () => {
  const sentences = paragraphsOf(article.text).flatMap((paragraph) =>
    sentencesOf(article.text, paragraph),
  );
  const offers = sentences.map((about) => writeQuiz(article, model, { count: 6, about }).items);
  expect(offers.filter((items) => items.length > 0).length).toBeGreaterThan(10);
  offers.forEach((items, at) => {
    const { start, end } = sentences[at]!;
    for (const { evidence } of items) {
      expect(evidence[0]!.start).toBeLessThan(end);
      expect(evidence[0]!.end).toBeGreaterThan(start);
    }
    expect(new Set(items.map(({ stem }) => stem)).size).toBe(items.length);
    expect(items.length).toBeLessThanOrEqual(6);
  });
});

test("what a quiz does without comes after all others", () => {
  const candidates = [
    candidateOf({
      stem: "What did Ana Ruiz do?",
      key: "Opened it",
      form: "what-they-did",
      start: 0,
    }),
    candidateOf({ stem: "Who opened the bridge?", key: "Ana Ruiz", start: 0 }),
    candidateOf({ stem: "Who closed the harbour?", key: "Ben Okoro", start: 500 }),
  ];
  const about = { start: 10, end: 20 };
  const stems = offerAbout(candidates, { about, count: 5, article }).map(({ stem }) => stem);
  expect(stems).toEqual(["Who opened the bridge?", "What did Ana Ruiz do?"]);
});
