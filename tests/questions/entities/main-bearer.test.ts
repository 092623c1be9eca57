import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

/** The full names of whom the bare surname in the last sentence is taken for. */
function bearersOf(text: string): string[] {
  const analysis = analyse({ title: "", text }, model);
  const last = analysis.sentences.length - 1;
  return findEntities(analysis)
    .filter(({ mentions }) =>
      mentions.some(({ sentence, form }) => sentence === last && form === "name"),
    )
    .map(({ name }) => name);
}

test.each([
  [
    "a relative does not take the surname away",
    "Peter Lind, a farmer, jumped from the bridge on Monday. His mother, Ava Lind, wept. Lind raised his arms.",
    ["Peter Lind"],
  ],
  [
    "who is named only later does not have it yet",
    "Peter Lind, a farmer, jumped from the bridge on Monday. Lind raised his arms.",
    ["Peter Lind"],
  ],
  [
    "of two who are brought in alike nobody has it",
    "Peter Lind, a farmer, jumped from the bridge on Monday. Ava Lind, a baker, jumped too. Lind landed well.",
    ["Lind"],
  ],
])("%s", (_what, text, names) => {
  expect(bearersOf(text)).toEqual(names);
});
