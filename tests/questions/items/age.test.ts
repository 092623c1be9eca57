import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askAge } from "@/questions/items/forms/age";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

function agesIn(text: string): string[] {
  const analysis = analyse({ title: "Bridge opens", text }, model);
  return askAge(readArticle(analysis, findEntities(analysis), [])).map(
    ({ stem, key }) => `${stem} ${key}`,
  );
}

test.each([
  ["between commas", "Ana Ruiz, 34, opened the bridge."],
  ["with a word for it", "Ana Ruiz, aged 34, opened the bridge."],
  ["as part of what she is", "Ana Ruiz, a 34-year-old teacher, opened the bridge."],
  ["in front of the name", "The 34-year-old teacher Ana Ruiz opened the bridge."],
])("an age %s is asked for", (_where, text) => {
  expect(agesIn(text)).toEqual(["How old is Ana Ruiz? 34"]);
});

test.each([
  ["a number of something else", "Ana Ruiz, 34 goals behind, left the pitch."],
  ["two ages of one person", "Ana Ruiz, 34, spoke. Ana Ruiz, 36, did not."],
])("%s is no age", (_what, text) => {
  expect(agesIn(text)).toEqual([]);
});
