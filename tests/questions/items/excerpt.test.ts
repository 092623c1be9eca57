import { describe, expect, test } from "vitest";
import { excerptOf } from "@/questions/items/wording/excerpt";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

function excerpt(statement: string, fewest = 4, most = 12): string | null {
  const text = `“${statement},” Ana Ruiz said.`;
  const content = { start: 0, end: statement.length + 3 };
  return excerptOf(analyse({ title: "Flood", text }, model), content, { fewest, most });
}

describe("what is shown of a quotation", () => {
  test.each([
    [
      "the whole of a short one",
      "The old wall gave way in the night",
      "The old wall gave way in the night",
    ],
    [
      "whole sentences of a longer one",
      "The old wall gave way before dawn. The river had risen all night and nobody in the town hall knew",
      "The old wall gave way before dawn",
    ],
    [
      "a later sentence where the first says too little",
      "It was terrible. The old wall gave way before dawn",
      "The old wall gave way before dawn",
    ],
    [
      "the first clause of a long sentence, with an ellipsis",
      "The river rose in the valley before anybody woke, and the old wall gave way at four",
      "The river rose in the valley before anybody woke …",
    ],
    [
      "a sentence without what joins it to the one before",
      "But the old wall protected three streets",
      "The old wall protected three streets",
    ],
  ])("is %s", (_why, statement, expected) => {
    expect(excerpt(statement)).toBe(expected);
  });

  test.each([
    ["says too little to be known again", "It was great"],
    ["asks who “he” is", "He repaired the old wall before the flood"],
    ["asks what “it” is", "It protects three streets of the old town"],
    ["asks what “this” is", "The old town has never seen this before"],
    ["asks which threat", "That threat could reach the old town tomorrow"],
    [
      "would lose its condition",
      "The council will repair the old wall of the harbour, if the government in the capital pays half",
    ],
    ["is the title of a song", "Signed, Sealed, Carried to the River Wendle"],
  ])("is nothing where it %s", (_why, statement) => {
    expect(excerpt(statement)).toBeNull();
  });

  test("may point back to what it names itself", () => {
    const statement = "The old wall broke because it was built of sand";
    expect(excerpt(statement)).toBe(statement);
  });

  test("is not one of two things without the other", () => {
    const both =
      "There is a danger both to the old people of the lower valley, because they sleep, and to the young";
    expect(excerpt(both, 4, 16)).toBeNull();
    expect(excerpt(both.replace("both ", ""), 4, 16)).toMatch(/^There is a danger .* …$/);
  });
});
