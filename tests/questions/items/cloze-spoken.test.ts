import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askToCompleteSpokenFacts } from "@/questions/items/forms/cloze-spoken";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function draftsFor(text: string) {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  return askToCompleteSpokenFacts(
    readArticle(analysis, entities, findQuotations(analysis, entities)),
  );
}

test("asks for a number that somebody's words give", () => {
  const [draft] = draftsFor(
    "“The old bridge carried 900 lorries of the paper mill each day,” said Ana Ruiz.",
  );
  expect(draft?.stem).toBe(
    "Complete what Ana Ruiz said: “The old bridge carried ____ lorries of the paper mill each day.”",
  );
  expect([draft?.kind, draft?.key]).toEqual(["how-many", "900"]);
});

test.each([
  [
    "nobody is named who said it",
    "“The old bridge carried 900 lorries each day,” said an engineer.",
  ],
  [
    "the number stands in a list",
    "“The mill had three, four, five lorries each day,” said Ana Ruiz.",
  ],
])("asks nothing where %s", (_what, text) => {
  expect(draftsFor(text)).toEqual([]);
});
