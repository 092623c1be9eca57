import { describe, expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { betraysSpeaker } from "@/questions/items/wording/betrays-speaker";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();
const TEXT =
  "Ana Ruiz, the chief executive of Brightwater Ltd, spoke first. Ben Okoro, a spokesman for the Harbour Authority, listened. Brightwater Ltd hired the Harbour Authority.";

function betrays(words: string): boolean {
  const entities = findEntities(analyse({ title: "Harbour", text: TEXT }, model));
  const source = entities.find(({ name }) => name === "Ana Ruiz");
  if (source === undefined) throw new Error("The article has no Ana Ruiz.");
  return betraysSpeaker(words, source, entities);
}

describe("words that tell who said them", () => {
  test.each([
    ["name the source", "People ask me why Ruiz never gives up"],
    ["say what the speaker is", "As a mother I know what the harbour means"],
    ["speak of the speaker's own work", "The harbour is the place where my novel begins"],
  ])("%s", (_why, words) => {
    expect(betrays(words)).toBe(true);
  });

  test.each([
    ["of the matter alone", "The harbour needs two more cranes"],
    ["of another body than the source's", "The Harbour Authority needs two more cranes"],
  ])("are not those that speak %s", (_why, words) => {
    expect(betrays(words)).toBe(false);
  });
});
