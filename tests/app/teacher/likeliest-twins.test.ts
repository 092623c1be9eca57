import { expect, test } from "vitest";
import { likeliestTwins } from "@/app/(teacher)/teacher/sections/[sectionId]/_roster/likeliest-twins";

const entry = (name: string) => ({ id: name, name, signedIn: true });

test("who is named most like a student stands first, the student not at all", () => {
  const roster = ["Ben Okoro", "ana ruiz", "Ana Ruiz", "Ana R.", "Zoe"].map(entry);
  const twins = likeliestTwins(entry("Ana Ruiz"), roster);
  expect(twins.map(({ name }) => name)).toEqual(["ana ruiz", "Ana R.", "Ben Okoro", "Zoe"]);
});
