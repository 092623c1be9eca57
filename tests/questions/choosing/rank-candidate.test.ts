import { expect, test, vi } from "vitest";
import { LEAST_USABILITY, rankCandidate } from "@/questions/choosing/rank-candidate";
import { candidateOf } from "@/tests/support/candidate";

const usability = vi.hoisted(() => ({ value: 0 }));
vi.mock("@/questions/choosing/predict-usability", () => ({
  predictUsability: () => usability.value,
}));

const ARTICLE = { title: "Bridge", text: "Ana Ruiz opened the bridge." };

function rankAt(value: number, stem = "Who opened the bridge?") {
  usability.value = value;
  return rankCandidate(candidateOf({ stem, key: "Ana Ruiz" }), ARTICLE);
}

test("below the floor an item is not asked at all", () => {
  expect(rankAt(LEAST_USABILITY - 0.01)).toBeNull();
  expect(rankAt(LEAST_USABILITY)).not.toBeNull();
});

test("the article’s own words are asked for below the floor of what was worded anew", () => {
  usability.value = LEAST_USABILITY - 0.01;
  const stem = "Complete the passage: “____ opened the bridge of the mill.”";
  const verbatim = candidateOf({ stem, key: "Ana Ruiz", form: "cloze-passage-who" });
  expect(rankCandidate(verbatim, ARTICLE)).not.toBeNull();
  usability.value = 0;
  expect(rankCandidate(verbatim, ARTICLE)).toBeNull();
});

test("the more usable, the higher; a number that the stem uses up costs a little", () => {
  expect(rankAt(0.9)!).toBeGreaterThan(rankAt(0.6)!);
  expect(rankAt(0.9, "Who opened the 40 bridges?")!).toBeLessThan(rankAt(0.9)!);
});

test.each([
  ["what-they-did", "Opened the bridge"],
  ["when", "Monday"],
  ["when", "Thursday morning"],
])("a quiz does without %s, %s, however likely it seems", (form, key) => {
  usability.value = 0.9;
  const candidate = candidateOf({ stem: "When did Ana Ruiz open the bridge?", key, form });
  expect(rankCandidate(candidate, ARTICLE)).toBeNull();
});

test("a quiz does without a job beside jobs that were all made up", () => {
  usability.value = 0.9;
  const candidate = candidateOf({
    stem: "What is Ana Ruiz’s job?",
    key: "Mayor of Ash",
    form: "name-to-role",
  });
  expect(rankCandidate(candidate, ARTICLE)).not.toBeNull();
  const options = candidate.item.options.map(({ id, text, correct, why }) => ({
    id,
    text,
    correct,
    why,
  }));
  const madeUp = { ...candidate, item: { ...candidate.item, options } };
  expect(rankCandidate(madeUp, ARTICLE)).toBeNull();
});
