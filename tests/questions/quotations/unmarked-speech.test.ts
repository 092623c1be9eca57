import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";

const model = readLanguageModel();

function kindsIn(text: string): readonly (readonly [string, string])[] {
  const analysis = analyse({ title: "Harrowick bridge", text }, model);
  return findQuotations(analysis, findEntities(analysis)).map(
    ({ kind, source }) => [kind, source?.name ?? ""] as const,
  );
}

test.each([
  ["speaks of itself", "We have no money for the bridge, said Ana Ruiz."],
  ["is announced by a colon", "Ana Ruiz said: The bridge has no lamps by night."],
  ["has lost an apostrophe", "The bridge is old and thats the reason, said Ana Ruiz."],
])(
  "where an article has lost its quotation marks, what %s is somebody’s own words",
  (_how, text) => {
    expect(kindsIn(text)).toEqual([["direct", "Ana Ruiz"]]);
  },
);

test("what could be told in other words stays indirect", () => {
  expect(kindsIn("The bridge will close in May, said Ana Ruiz.")).toEqual([
    ["indirect", "Ana Ruiz"],
  ]);
});

test("an article that has its marks is taken at its word", () => {
  const kinds = kindsIn(
    "“The lamps work,” said Ben Okoro. We have no money for the bridge, said Ana Ruiz.",
  );
  expect(kinds).toContainEqual(["indirect", "Ana Ruiz"]);
});
