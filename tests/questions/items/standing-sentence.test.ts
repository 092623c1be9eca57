import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { findClauses } from "@/questions/facts/find-clauses";
import { readArticle } from "@/questions/facts/read-article";
import { wordStandingSentence } from "@/questions/items/wording/standing-sentence";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

/** The last sentence of the text as it could stand by itself. */
function lastSentence(text: string): string | null {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  const index = analysis.sentences.length - 1;
  return wordStandingSentence(reading, index, findClauses(reading))?.text ?? null;
}

test.each([
  [
    "leaves off what joins it to the one before",
    "However, the index of harbour firms finished at 756 points.",
    "the index of harbour firms finished at 756 points",
  ],
  [
    "names whom a pronoun means, and lets the next one stand",
    "Ben Okoro runs the old mill. He gave his flour to 300 schools in spring.",
    "Ben Okoro gave his flour to 300 schools in spring",
  ],
  [
    "takes an aside out with both its commas",
    "Ana Ruiz, the owner of the old paper mill by the harbour in the north of the town, has sold 300 sacks of flour to schools.",
    "Ana Ruiz has sold 300 sacks of flour to schools",
  ],
])("%s", (_what, text, expected) => {
  expect(lastSentence(text)).toBe(expected);
});

test.each([
  ["a question", "Has the index of harbour firms finished at 756 points?"],
  ["somebody's words", "“The index of harbour firms finished at 756 points,” said Ana Ruiz."],
  [
    "a sentence that leans on the one before",
    "This brought the index of harbour firms to 756 points.",
  ],
  ["two statements in one", "The index of harbour firms rose; 12 mills in the hills were closed."],
  ["a heading", "Harbour firms: the index at 756 points."],
])("%s does not stand by itself", (_what, text) => {
  expect(lastSentence(text)).toBeNull();
});
