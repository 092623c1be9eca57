import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { findClauses } from "@/questions/facts/find-clauses";
import { readArticle } from "@/questions/facts/read-article";
import { wordStandingStatements } from "@/questions/items/wording/standing-sentence";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

/** The statements of the last sentence of the text as they could stand by themselves. */
function lastStatements(text: string): string[] {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  const index = analysis.sentences.length - 1;
  return wordStandingStatements(reading, index, findClauses(reading)).map((one) => one.text);
}

test.each([
  [
    "leaves off what joins it to the one before",
    "However, the index of harbour firms stood at 756 points.",
    "the index of harbour firms stood at 756 points",
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
  [
    "cuts a second deed where the sentence is long",
    "The council of the harbour town gave 300 sacks of flour to schools in the old villages and opened a kitchen for the children of the fishermen.",
    "the council of the harbour town gave 300 sacks of flour to schools in the old villages",
  ],
  [
    "lets “it” go back to the subject before it",
    "The harbour firm says that it has sold 300 sacks of flour to schools.",
    "the harbour firm says that it has sold 300 sacks of flour to schools",
  ],
  [
    "leaves off where the report was written",
    "HARROWICK — The council has given 300 sacks of flour to schools.",
    "the council has given 300 sacks of flour to schools",
  ],
  [
    "knows a country from “us”",
    "The harbour firm has sold 300 sacks of flour to the US army.",
    "the harbour firm has sold 300 sacks of flour to the US army",
  ],
])("%s", (_what, text, expected) => {
  expect(lastStatements(text)).toEqual([expected]);
});

test("each of two statements stands by itself where both are too much for a question", () => {
  const text =
    "The mill in the hills gave 300 sacks of flour to the schools of the town, and the bakers of the harbour sold 200 loaves to the fishermen of the islands.";
  expect(lastStatements(text)).toEqual([
    "the mill in the hills gave 300 sacks of flour to the schools of the town",
    "the bakers of the harbour sold 200 loaves to the fishermen of the islands",
  ]);
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
  ["a caption", "Ana Ruiz and Ben Okoro at the opening of the old mill on 3 May."],
  [
    "a long claim without whose it is",
    "The spread of new mills in Harrowick poses a growing threat to 300 bakers, top town officials warned Wednesday as they pressed the council to pass a law that would allow them to close old mills.",
  ],
  ["a condition", "If the mill opens, it will give 300 sacks of flour to schools."],
  ["a denial", "The mill in the hills has not sold 300 sacks of flour to schools."],
])("%s does not stand by itself", (_what, text) => {
  expect(lastStatements(text)).toEqual([]);
});
