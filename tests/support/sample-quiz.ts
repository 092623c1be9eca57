import type { ArticleContent } from "@/db/articles";
import type { Item } from "@/questions/types";

/** A small article with one item for each of its sentences, for tests that only need some quiz. */
export const sampleArticle: ArticleContent = {
  title: "Ferry returns to the river",
  text: "The ferry runs again. It carries 40 people.",
  published: "2025-03-01",
  blocks: [
    {
      id: "b1",
      kind: "paragraph",
      sentences: [
        { index: 0, start: 0, end: 21 },
        { index: 1, start: 22, end: 43 },
      ],
    },
  ],
};

/** Items "i1", "i2", …, each with the options "a" (right), "b" and "c". */
export function sampleItems(count = 3): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `i${index + 1}`,
    type: "multiple-choice",
    kind: "how-many",
    stem: `How many people does ferry ${index + 1} carry?`,
    options: [
      { id: "a", text: "40", correct: true, why: "The article says so." },
      { id: "b", text: "30", correct: false, why: "That is too few." },
      { id: "c", text: "50", correct: false, why: "That is too many." },
    ],
    key: "40",
    evidence: [{ start: 22, end: 43, quote: "It carries 40 people." }],
    form: "count",
    factId: `f${index + 1}`,
  }));
}
