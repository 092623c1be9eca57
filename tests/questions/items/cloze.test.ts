import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { findClauses } from "@/questions/facts/find-clauses";
import { readArticle } from "@/questions/facts/read-article";
import { askToComplete } from "@/questions/items/forms/cloze";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function gapsIn(text: string): string[] {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  return askToComplete(reading, findClauses(reading)).map(
    ({ stem, key, kind }) => `${kind}: ${stem.replace("Complete the sentence: ", "")} [${key}]`,
  );
}

test.each([
  [
    "a number",
    "The council moved about 80 people to a school in the hills.",
    "how-many: The council moved about ____ people to a school in the hills. [80]",
  ],
  [
    "a year",
    "The council bought the old paper mill by the harbour in 1994.",
    "when: The council bought the old paper mill by the harbour in ____. [1994]",
  ],
  [
    "a place",
    "Ana Ruiz built the first wooden bridge of her career in Norway.",
    "where: Ana Ruiz built the first wooden bridge of her career in ____. [Norway]",
  ],
  [
    "a place with its article",
    "Ana Ruiz built the first wooden bridge of her career in the Netherlands.",
    "where: Ana Ruiz built the first wooden bridge of her career in ____. [the Netherlands]",
  ],
  [
    "a pronoun's person, named in full",
    "Ana Ruiz runs the mill. She sold 300 sacks of flour to the school last year.",
    "how-many: Ana Ruiz sold ____ sacks of flour to the school. [300]",
  ],
  [
    "a number beside what is the subject's own",
    "The firm gave half of its 90 lorries to the school.",
    "how-many: The firm gave half of its ____ lorries to the school. [90]",
  ],
])("leaves %s out of a statement", (_what, text, expected) => {
  expect(gapsIn(text)).toContain(expected);
});

test.each([
  ["part of a product's name", "The council bought a new Falcon 900 for the old harbour."],
  ["a number after “a”", "The council gave the mill an 11 per cent share of the harbour."],
  ["a fraction", "The old harbour wall is two thirds granite and one third sand."],
  ["words that stand twice", "The school moved 80 pupils and 80 chairs to the harbour."],
  [
    "a count of nothing that is named",
    "The school council chose two over the winter for the mill.",
  ],
  ["one end of a range", "The school council will pay 300 to 350 euros for the mill."],
  ["a model's number", "The old airline sold its 777 airliner to the school council in spring."],
  ["what was denied", "The council did not move 80 people to the school."],
])("leaves no gap for %s", (_what, text) => {
  expect(gapsIn(text).filter((gap) => gap.startsWith("how-many"))).toEqual([]);
});

test("leaves no gap for one of several places that the clause was cut to", () => {
  const text = "The sales of the old paper mill rose across Norway, Sweden and Denmark in spring.";
  expect(gapsIn(text).filter((gap) => /\[Norway\]/.test(gap))).toEqual([]);
});

test("leaves no gap in what several did, cut to the first of them", () => {
  expect(gapsIn("Ana Ruiz and her sister are selling 300 sacks of flour.")).toEqual([]);
});

test("asks nothing of a statement that could be about anything", () => {
  expect(gapsIn("The second train will be delivered in May.")).toEqual([]);
});
