import { describe, expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { findClauses } from "@/questions/facts/find-clauses";
import { readArticle } from "@/questions/facts/read-article";
import { askWhatTheyDid } from "@/questions/items/forms/what-they-did";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";
import type { Draft } from "@/questions/types";

const model = readLanguageModel();

function draftsFor(text: string): Draft[] {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const reading = readArticle(analysis, entities, findQuotations(analysis, entities));
  return askWhatTheyDid(reading, findClauses(reading));
}

function draftAbout(text: string, key: string): Draft {
  const found = draftsFor(text).find((draft) => draft.key === key);
  if (found === undefined) throw new Error(`No draft has the key “${key}”.`);
  return found;
}

const DAY = [
  "Ana Ruiz opened the new bridge on Saturday.",
  "Ben Okoro painted the old harbour wall.",
  "Clara Lind repaired the clock of the town hall.",
].join("\n");

describe("what somebody did", () => {
  test("is asked with its day in the question, and answered in the article's words", () => {
    const { stem, key, kind } = draftAbout(DAY, "Opened the new bridge");
    expect({ stem, key, kind }).toEqual({
      stem: "What did Ana Ruiz do on Saturday?",
      key: "Opened the new bridge",
      kind: "what",
    });
  });

  test("stands beside what others did, each with its sentence", () => {
    const { distractors } = draftAbout(DAY, "Opened the new bridge");
    expect(distractors.map(({ text }) => text).toSorted()).toEqual([
      "Painted the old harbour wall",
      "Repaired the clock of the town hall",
    ]);
    expect(distractors.every(({ evidence }) => evidence !== null)).toBe(true);
  });

  test.each([
    ["a sentence that names both", "Ben Okoro thanked Ana Ruiz for the plan."],
    ["a deed that takes two", "Ben Okoro met the members of the council."],
    ["much the same deed", "Ben Okoro opened the new bridge again."],
  ])("never stands beside %s", (_why, sentence) => {
    const { distractors } = draftAbout(`${DAY}\n${sentence}`, "Opened the new bridge");
    expect(distractors.map(({ evidence }) => evidence?.quote)).not.toContain(sentence);
  });
});

test.each([
  ["cut off from its comparison", "Ana Ruiz arrived just days after the old bridge fell."],
  ["true only under what stands in front of it", "In her novel, Ana Ruiz opened the old bridge."],
  ["denied", "Ana Ruiz did not open the bridge."],
])("a deed that is %s is not asked for", (_why, text) => {
  expect(
    draftsFor(`${text}\n${DAY.split("\n").slice(1).join("\n")}`).map(({ stem }) => stem),
  ).not.toContainEqual(expect.stringContaining("Ana Ruiz"));
});

test("what a source claims is asked as what the source said", () => {
  const stems = draftsFor(`${DAY}\nDan Webb said the harbour wall was built by French masons.`).map(
    ({ stem }) => stem,
  );
  expect(stems).toContain("What did Dan Webb say about the harbour wall?");
});
