import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askToCompleteWords } from "@/questions/items/forms/cloze-quotation";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function draftsFor(text: string) {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  return askToCompleteWords(readArticle(analysis, entities, findQuotations(analysis, entities)));
}

const ARTICLE =
  "“The old bridge gave the town a lot of trouble and very little comfort,” said Ana Ruiz. " +
  "The council found courage, and its happiness was short. Its anger was long.";

test("asks for the noun that somebody's words come down to, beside nouns of the same sort", () => {
  const [draft] = draftsFor(ARTICLE);
  expect(draft?.stem).toBe(
    "Complete what Ana Ruiz said: “The old bridge gave the town a lot of trouble and very little ____.”",
  );
  expect(draft?.key).toBe("comfort");
});

test("offers no word that the speaker uses", () => {
  const offered = draftsFor(ARTICLE).flatMap(({ distractors }) =>
    distractors.map(({ text }) => text),
  );
  expect(offered).not.toContain("trouble");
  expect(offered).not.toContain("comfort");
});

test("leaves no gap after “a” or “an”, which give a letter away", () => {
  const text =
    "“After all these years the people of Harrowick have earned a holiday,” said Ana Ruiz.";
  expect(draftsFor(text).map(({ key }) => key)).not.toContain("holiday");
});
