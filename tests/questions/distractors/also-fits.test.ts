import { expect, test } from "vitest";
import { alsoFits } from "@/questions/distractors/also-fits";
import { findEntities } from "@/questions/entities/find-entities";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { aDraft, anItemContext } from "@/tests/support/build-draft";

const model = readLanguageModel();

/** Whether Ben Okoro could be right as well where Ana Ruiz is, of the text's first sentence. */
function couldBeRight(text: string): boolean {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  const entities = findEntities(analysis);
  const named = (name: string) => entities.find((entity) => entity.name === name)!;
  const { start, end } = analysis.sentences[0]!;
  const draft = aDraft({ evidence: [{ start, end, quote: text.slice(start, end) }] });
  return alsoFits(named("Ben Okoro"), named("Ana Ruiz"), draft, {
    ...anItemContext(),
    analysis,
    entities,
  });
}

test.each([
  ["they did it together", "Ana Ruiz and Ben Okoro opened the new bridge on Saturday."],
  ["one is like the other", "Ana Ruiz, like Ben Okoro, wanted to open the new bridge on Saturday."],
  [
    "one is the other’s name",
    "Ana Ruiz opened the new bridge. The real name of Ana Ruiz is Ben Okoro.",
  ],
])("another person may be right where %s", (_why, text) => {
  expect(couldBeRight(text)).toBe(true);
});

test("somebody whom the article tells other things of is no second answer", () => {
  expect(couldBeRight("Ana Ruiz opened the new bridge. Ben Okoro sold the old mill.")).toBe(false);
});
