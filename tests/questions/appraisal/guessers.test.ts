import { expect, test } from "vitest";
import type { Item } from "../../../questions/types";
import { chanceOf, type GuesserName } from "../../../questions/appraisal/guessers";

const TEXT = "The council voted on Tuesday to build a flood wall along the river.";

/** An item whose first option is the key. */
function itemOf(stem: string, ...texts: string[]): Item {
  const options = texts.map((text, index) => ({
    id: String(index),
    text,
    correct: index === 0,
    why: "",
  }));
  return {
    id: "item-1",
    type: "multiple-choice",
    kind: "what",
    stem,
    key: texts[0] ?? "",
    evidence: [],
    form: "",
    factId: "",
    options,
  };
}

test.each<[GuesserName, Item, number]>([
  ["longest", itemOf("What?", "a flood wall", "a dam", "a pier"), 1],
  ["longest", itemOf("What?", "a dam", "a flood wall"), 0],
  ["longest", itemOf("What?", "a dam", "a net"), 0.5],
  ["echo of the stem", itemOf("What did the council build?", "the council", "a dam"), 1],
  ["most like the others", itemOf("Which?", "a red wall", "a red dam", "a red net", "two"), 1 / 3],
  ["longest verbatim run", itemOf("What?", "a flood wall", "a flood dam"), 1],
])("the guesser by %s is right on %o with a chance of %d", (guesser, item, chance) => {
  expect(chanceOf(guesser, item, TEXT)).toBeCloseTo(chance);
});
