import { expect, test } from "vitest";
import { isDamagedName } from "@/questions/lexicon/damaged-names";

test.each(["Jos", "Ren", "Gonzlez", "Mller", "Hrn", "Dvok"])("%s has lost letters", (word) => {
  expect(isDamagedName(word)).toBe(true);
});

test.each(["José", "Joseph", "Ng", "Lynn", "Müller", "Miller", "JK", "Rhys"])(
  "%s is whole",
  (word) => {
    expect(isDamagedName(word)).toBe(false);
  },
);
