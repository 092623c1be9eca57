import { expect, test } from "vitest";
import { withIndefinite } from "@/questions/items/wording/indefinite";

test.each([
  ["mayor", "a mayor"],
  ["engineer", "an engineer"],
  ["university lecturer", "a university lecturer"],
  ["unnamed witness", "an unnamed witness"],
  ["European lawyer", "a European lawyer"],
  ["honorary member", "an honorary member"],
  ["US senator", "a US senator"],
  ["MP for Leeds", "an MP for Leeds"],
  ["NHS doctor", "an NHS doctor"],
  ["NASA spokesman", "a NASA spokesman"],
  ["Malian singer", "a Malian singer"],
])("%s → %s", (phrase, expected) => {
  expect(withIndefinite(phrase)).toBe(expected);
});
