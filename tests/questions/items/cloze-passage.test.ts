import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { findClauses } from "@/questions/facts/find-clauses";
import { readArticle } from "@/questions/facts/read-article";
import { askToCompletePassages } from "@/questions/items/forms/cloze-passage";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function draftsFor(text: string) {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  return askToCompletePassages(reading, findClauses(reading));
}

test.each([
  [
    "with the sentence before it, where it leans on it",
    "The council closed the swing bridge in the spring. It had carried 900 lorries of the paper mill each day.",
    "The council closed the swing bridge in the spring. It had carried ____ lorries of the paper mill each day.",
    "900",
  ],
  [
    "up to a comma that the rest only adds to, where it is long",
    "The county paid 4.2 million pounds to the builders of the new swing bridge over the river, while the town took the lamps, the paint and the benches for “a gift” of the county.",
    "The county paid ____ to the builders of the new swing bridge over the river …",
    "4.2 million pounds",
  ],
  [
    "with somebody's words in single marks",
    "The builder called the steel of the old bridge “worn through” after its 70 years over the river.",
    "The builder called the steel of the old bridge ‘worn through’ after its ____ years over the river.",
    "70",
  ],
])("gives the article's own words %s", (_what, text, passage, key) => {
  const found = draftsFor(text).find((draft) => draft.key === key);
  expect(found?.stem).toBe(`Complete the passage: “${passage}”`);
});

test.each([
  [
    "what they lean on stands in another paragraph",
    "The council closed the swing bridge.\nIt had carried 900 lorries of the paper mill each day.",
  ],
  [
    "they are somebody's, whose quotation marks were lost",
    "The council closed the bridge. We counted 900 lorries of the paper mill on it each day.",
  ],
  [
    "they are a condition",
    "If the council closes the bridge, it will lose 900 lorries of the mill each day.",
  ],
  ["they are a caption", "The old swing bridge of the paper mill on May 3, 2019."],
])("leaves out nothing of words where %s", (_what, text) => {
  expect(draftsFor(text)).toEqual([]);
});
