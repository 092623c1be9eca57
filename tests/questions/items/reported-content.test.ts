import { describe, expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askWhatWasReported } from "@/questions/items/forms/reported-content";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function asked(text: string): string[] {
  const analysis = analyse({ title: "Harrowick harbour", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  return askWhatWasReported(reading).map(({ stem, key }) => `${stem} ${key}`);
}

describe("what somebody said", () => {
  test.each([
    [
      "in an indirect statement",
      "Ana Ruiz said that the harbour needs two new cranes.",
      ["What did Ana Ruiz say? That the harbour needs two new cranes"],
    ],
    [
      "in words of their own that hold in the third person",
      "“The harbour needs two new cranes,” Ana Ruiz said.",
      ["What did Ana Ruiz say? That the harbour needs two new cranes"],
    ],
    [
      "where a study is the source",
      "A study by two engineers found that the old cranes use twice the power.",
      ["What did a study by two engineers find? That the old cranes use twice the power"],
    ],
    [
      "where people of one calling are",
      "Scientists believe that the harbour mud holds rare shells.",
      ["What do scientists believe? That the harbour mud holds rare shells"],
    ],
  ])("is asked %s", (_why, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    ["says “we”", "“We need two new cranes for the harbour,” Ana Ruiz said."],
    ["asks", "“Who pays for the new cranes?” Ana Ruiz said."],
    ["leaves a thing unnamed", "“It holds back the river in winter,” Ana Ruiz said."],
    [
      "comes from a source like another",
      "A study of the mud found that shells are rare. A study of the water found that fish are common.",
    ],
    ["comes from nobody in particular", "The official said that the harbour needs two new cranes."],
  ])("is not asked where it %s", (_why, text) => {
    expect(asked(text)).toEqual([]);
  });
});
