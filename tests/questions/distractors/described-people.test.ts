import { expect, test } from "vitest";
import { offerDescribedPeople } from "@/questions/distractors/described-people";
import { findEntities } from "@/questions/entities/find-entities";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";
import { anItemContext } from "@/tests/support/build-draft";

const model = readLanguageModel();

function offeredBeside(name: string, text: string): string[] {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const quotations = findQuotations(analysis, entities);
  const key = entities.find((entity) => entity.name === name)!;
  return offerDescribedPeople(key, { ...anItemContext(), analysis, entities, quotations }).map(
    (one) => one.text,
  );
}

test("whom the article quotes without a name stands beside names", () => {
  const text =
    "“The bridge is safe,” said Ana Ruiz. “It shook in the wind,” said an engineer from the paper mill.";
  expect(offeredBeside("Ana Ruiz", text)).toEqual(["An engineer from the paper mill"]);
});

test("“the engineer” is not offered: that may be whom the question asks for", () => {
  const text = "“The bridge is safe,” said Ana Ruiz. “It shook in the wind,” said the engineer.";
  expect(offeredBeside("Ana Ruiz", text)).toEqual([]);
});

test("who is described before the name is given may be the one who is named then", () => {
  const text =
    "The bridge is safe, an engineer from the paper mill has said. “It only shook in the wind,” said Ana Ruiz.";
  expect(offeredBeside("Ana Ruiz", text)).toEqual([]);
});
