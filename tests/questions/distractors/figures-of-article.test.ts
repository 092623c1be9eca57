import { expect, test } from "vitest";
import { listCandidates } from "@/questions/list-candidates";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

/** The wrong options of the item that has this key, with where they are from. */
function wrongOptionsOf(text: string, key: string): readonly (readonly [string, string])[] {
  const { candidates } = listCandidates({ title: "Harrowick bridge", text }, model, "attest");
  const found = candidates.find(({ item }) => item.key === key && item.type === "multiple-choice");
  return (found?.item.options ?? []).flatMap(({ text: option, correct, origin }) =>
    correct ? [] : [[option, origin ?? ""] as const],
  );
}

test("a number's wrong options take figures that the article gives for other things", () => {
  const options = wrongOptionsOf(
    "The Harrowick bridge carried 12 lorries of the mill each night. The work took 28 days. About 15 per cent of the lamps are new.",
    "12",
  );
  expect(options).toContainEqual(["28", "other-number"]);
  expect(options).toContainEqual(["15", "other-number"]);
});

test("none of them is one beside a plural", () => {
  const options = wrongOptionsOf(
    "The Harrowick bridge has three lamps over the river. The mill has one gate. The council paid for two benches.",
    "three",
  );
  expect(options.length).toBeGreaterThan(1);
  expect(options.map(([option]) => option)).not.toContain("one");
});

test("a year's wrong options take the years of the article's days", () => {
  const options = wrongOptionsOf(
    "Ana Ruiz opened the Harrowick bridge in 2008. The mill burned down on 3 May 2015. The Wendle river flooded the town on 9 June 2019.",
    "2008",
  );
  const taken = options.filter(([, origin]) => origin === "other-date").map(([option]) => option);
  expect(taken.length).toBeGreaterThan(0);
  expect(["2015", "2019"]).toEqual(expect.arrayContaining(taken));
});

test.each([
  ["Ana Ruiz opened the Harrowick bridge at the age of 95.", "95", 60, 109],
  ["Anybody over 18 may cross the Harrowick bridge of the mill by night.", "18", 9, 36],
])("an age is offered beside ages: %s", (text, key, least, most) => {
  const ages = wrongOptionsOf(text, key).map(([option]) => Number(option));
  expect(ages.length).toBeGreaterThan(1);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...ages)).toBeLessThanOrEqual(most);
});

test("what is to come is offered beside years to come", () => {
  const years = wrongOptionsOf(
    "The council sold the mill in 2011. The river flooded Harrowick in 2013. The Harrowick bridge will open in 2018.",
    "2018",
  ).map(([option]) => Number(option));
  expect(years.length).toBeGreaterThan(1);
  expect(Math.min(...years)).toBeGreaterThanOrEqual(2013);
});

test("nobody counts 12 of fewer", () => {
  const wrong = wrongOptionsOf(
    "But 12 of 18 men gave the Harrowick mill their boats and six of 24 women gave the Harrowick mill their carts. The storm sank 11 ferries and 21 rafts.",
    "18",
  ).map(([option]) => Number(option));
  expect(wrong.length).toBeGreaterThan(1);
  expect(Math.min(...wrong)).toBeGreaterThan(12);
});
