import { describe, expect, test } from "vitest";
import { checkDraft } from "@/questions/checks/check-items";
import { aDraft, anItemContext } from "@/tests/support/build-draft";

const hardRules = (parts: Parameters<typeof aDraft>[0]) =>
  checkDraft(aDraft(parts), anItemContext())
    .filter(({ severity }) => severity === "hard")
    .map(({ rule }) => rule);

test("a sound draft passes every hard rule", () => {
  expect(hardRules({})).toEqual([]);
});

describe("each hard rule refuses what it is there for", () => {
  test.each<[string, string, Parameters<typeof aDraft>[0]]>([
    ["key-in-stem", "the stem names the key", { stem: "Who is Mayor Ana Ruiz of Harrowick?" }],
    ["key-supported", "the evidence does not hold the key", { key: "Ben Okoro" }],
    [
      "evidence-offsets",
      "a quote has drifted",
      { evidence: [{ start: 0, end: 5, quote: "other" }] },
    ],
    ["evidence-offsets", "there is no evidence", { evidence: [] }],
    [
      "stem-stands-alone",
      "a pronoun for the subject",
      { stem: "When did she open the new bridge?" },
    ],
    [
      "stem-stands-alone",
      "an unnamed official",
      { stem: "Who did the spokeswoman meet in Paris?" },
    ],
    [
      "stem-stands-alone",
      "a day without its anchor",
      { stem: "Who opened the new bridge yesterday?" },
    ],
    [
      "stem-stands-alone",
      "a source without a name",
      { stem: "Who opened the new bridge on Saturday, according to his policies?" },
    ],
    [
      "stem-stands-alone",
      "a share of nothing",
      { stem: "Complete the sentence: In Harrowick, the proportion is ____." },
    ],
    ["negation", "a negative stem", { stem: "Who did not open the new bridge?" }],
    ["person-with-its", "a person with “its”", { stem: "Who opened its new central library?" }],
    ["thin-stem", "a stem that says too little", { stem: "Who was it that opened?" }],
    ["thin-stem", "a stem that fits any article", { stem: "Who looks really happy?" }],
    ["garbled", "a stem that breaks off", { stem: "Who opened the new bridge and the?" }],
    ["garbled", "a relative that asks", { stem: "Which sentence shows what whose bridge opened?" }],
    ["garbled", "a sentence within", { stem: "Who opened the Dow Jones. fell bridge?" }],
    ["garbled", "a word twice", { stem: "Who opened the the new bridge?" }],
    ["garbled", "a word that lost its ligature", { stem: "Who opened the ofcial bridge?" }],
    ["garbled", "a word that lost its apostrophe", { stem: "Who said that they ve opened it?" }],
    ["garbled", "half a quotation", { stem: "Who opened the “new bridge over the river?" }],
    [
      "stem-length",
      "a stem that can't be read in one go",
      { stem: `Who opened ${"the long new bridge over the river ".repeat(5)}?` },
    ],
  ])("%s: %s", (rule, _why, parts) => {
    expect(hardRules(parts)).toContain(rule);
  });
});

test("a quotation in the stem may hold pronouns and be longer", () => {
  const stem = `Who said, “${"we will open this bridge again and ".repeat(3)}nobody will stop us”?`;
  expect(hardRules({ stem })).toEqual([]);
});

test("a clause copied word for word lowers the rank, and rejects nothing", () => {
  const copied = { key: "Opened the new bridge on Saturday", answerType: "clause" } as const;
  const findings = checkDraft(
    aDraft({ ...copied, stem: "What did Ana Ruiz do?" }),
    anItemContext(),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "verbatim-key", severity: "soft" }),
  );
});
