import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseDistractors } from "@/questions/distractors/choose-distractors";
import { seededRandom } from "@/questions/random";
import type { Distractor, Draft } from "@/questions/types";
import { aDraft } from "@/tests/support/build-draft";

const offer = (text: string, start = 0): Distractor => ({
  text,
  origin: "same-type-name",
  why: "The article says this of something else.",
  evidence: { start, end: start + 1, quote: "x" },
});

const made = (text: string): Distractor => ({
  text,
  origin: "near-number",
  why: "The article does not hold it.",
  evidence: null,
});

const choose = (draft: Partial<Draft>, offered: readonly Distractor[], seed = "seed") =>
  chooseDistractors(aDraft(draft), offered, seededRandom(seed)).map(({ text }) => text);

test("keeps the best three where their length fits", () => {
  const offered = ["Ana Ruiz", "Tom Hale", "Eve Stone", "Max Reed"].map((text, at) =>
    offer(text, at),
  );
  expect(choose({ key: "Ida Brook" }, offered)).toEqual(["Ana Ruiz", "Tom Hale", "Eve Stone"]);
});

test("passes over an option so short that the key would stand out", () => {
  const long = ["the bridge would open in spring", "the school would stay where it was"];
  const offered = ["it rained", ...long, "the budget would be cut by a third"].map((text, at) =>
    offer(text, at),
  );
  const chosen = choose(
    { key: "the river wall would cost too much", answerType: "clause" },
    offered,
  );
  expect(chosen).not.toContain("it rained");
  expect(chosen).toHaveLength(3);
});

test("does not take all three from one sentence where another is to be had", () => {
  const offered = [offer("Ana Ruiz"), offer("Tom Hale"), offer("Eve Stone"), offer("Max Reed", 90)];
  expect(choose({ key: "Ida Brook" }, offered)).toContain("Max Reed");
});

test("the key is the smallest, the largest and in between, as the seed says", () => {
  const offered = ["70", "110", "130", "50", "150"].map(made);
  const ranks = Array.from({ length: 40 }, (_, seed) =>
    choose({ key: "90", answerType: "count" }, offered, String(seed)).filter(
      (text) => Number(text) < 90,
    ),
  ).map(({ length }) => length);
  expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
});

test("numbers of the article are taken before those that it does not hold, two at most", () => {
  const offered = [
    offer("40"),
    offer("300"),
    offer("450"),
    ...["70", "110", "130", "50"].map(made),
  ];
  const rounds = Array.from({ length: 40 }, (_, seed) =>
    choose({ key: "90", answerType: "count" }, offered, String(seed)),
  );
  for (const chosen of rounds) {
    expect(chosen).toHaveLength(3);
    const own = chosen.filter((text) => ["40", "300", "450"].includes(text));
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(2);
  }
  expect(
    new Set(rounds.map((chosen) => chosen.filter((text) => Number(text) < 90).length)),
  ).toEqual(new Set([0, 1, 2, 3]));
});

test("the same seed chooses the same, and never anything that was not offered", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (texts, seed) => {
      const offered = texts.map((text, at) => offer(text, at));
      const chosen = choose({ key: "Ida Brook" }, offered, seed);
      expect(chosen).toEqual(choose({ key: "Ida Brook" }, offered, seed));
      expect(texts).toEqual(expect.arrayContaining(chosen));
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBeLessThanOrEqual(3);
    }),
  );
});
