import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askWhoHoldsRole } from "@/questions/items/forms/role-to-name";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

function stemsFor(text: string): string[] {
  const analysis = analyse({ title: "Bridge opens", text }, model);
  return askWhoHoldsRole(readArticle(analysis, findEntities(analysis), [])).map(({ stem }) => stem);
}

test("a role with one holder is asked for", () => {
  expect(stemsFor("Ana Ruiz, the mayor of Harrowick, opened the bridge on Saturday.")).toEqual([
    "Who is the mayor of Harrowick?",
  ]);
});

test.each([
  [
    "a role that its relative clause narrows",
    "Ana Ruiz – the Harrowick council leader who closed the bridge – spoke on Saturday.",
  ],
  [
    "a role that somebody holds now and another held before",
    "Ana Ruiz, the current mayor of Harrowick, met Ben Okoro, the former mayor of Harrowick.",
  ],
])("%s has no single right answer", (_what, text) => {
  expect(stemsFor(text)).toEqual([]);
});
