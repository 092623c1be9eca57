import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { findClauses } from "@/questions/facts/find-clauses";
import { readArticle } from "@/questions/facts/read-article";
import { askWhy } from "@/questions/items/forms/why";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function reasonsIn(text: string): string[] {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  return askWhy(reading, findClauses(reading)).map(({ stem, key }) => `${stem} ${key}`);
}

test.each([
  [
    "a because-clause",
    "Ana Ruiz sold the old mill because the roof was broken.",
    "Why did Ana Ruiz sell the old mill? Because the roof was broken",
  ],
  [
    "a because-clause whose “it” goes back to what the question names",
    "The harbour needs a new wall because it has lost 40 metres of stone.",
    "Why does the harbour need a new wall? Because it has lost 40 metres of stone",
  ],
  [
    "a purpose",
    "Ana Ruiz went to Norway to study the rivers.",
    "Why did Ana Ruiz go to Norway? To study the rivers",
  ],
])("asks for %s", (_what, text, expected) => {
  expect(reasonsIn(text)).toEqual([expected]);
});

test.each([
  ["what was voted for", "The council voted to build a bridge."],
  ["whose “they” the question does not name", "Ana Ruiz sold the mill because they were angry."],
])("asks for no reason: %s", (_what, text) => {
  expect(reasonsIn(text)).toEqual([]);
});
