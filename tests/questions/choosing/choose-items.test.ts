import { describe, expect, test } from "vitest";
import { chooseItems } from "@/questions/choosing/choose-items";
import type { ItemKind } from "@/questions/types";
import { type CandidateParts, candidateOf } from "@/tests/support/candidate";

const ARTICLE = { title: "Mills", text: "x".repeat(4000) };
const PLACES = ["Aldmoor", "Brackwell", "Coldharbour", "Dunmere", "Eastholt", "Fernby"];
const DEEDS =
  "opened painted repaired visited photographed sold bought closed rented drew described robbed".split(
    " ",
  );

/** Sound candidates about different things, as many as wanted. */
function many(count: number, parts: Partial<CandidateParts> = {}) {
  return Array.from({ length: count }, (_, at) => {
    const place = PLACES[at % PLACES.length]!;
    const deed = DEEDS[Math.floor(at / PLACES.length) % DEEDS.length]!;
    const names = ["Ben", "Cara", "Dan", "Eve"].map((name) => `${name} ${place}-${deed}`);
    return candidateOf({
      stem: `Who ${deed} the mill of ${place}?`,
      key: names[0]!,
      wrong: names.slice(1),
      start: at * 55,
      ...parts,
    });
  });
}

const choose = (candidates: ReturnType<typeof many>, count = 10, seed = "attest") =>
  chooseItems(candidates, { count, seed, article: ARTICLE });

describe("a quiz", () => {
  test.each([1, 10, 40])("of %i has as many items as asked for", (count) => {
    const chosen = choose(many(60), count);
    expect(chosen).toHaveLength(count);
    expect(new Set(chosen.map(({ stem }) => stem)).size).toBe(count);
  });

  test("stands in the order of the article", () => {
    const starts = choose(many(30)).map(({ evidence }) => evidence[0]!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("takes each kind that is to be had before it repeats the best one", () => {
    const rare: ItemKind[] = ["when", "where", "how-many", "why"];
    const others = rare.map((kind, at) => {
      const [candidate] = many(at + 1, { kind, form: kind, confidence: 0.5 }).slice(-1);
      return candidateOf({
        kind,
        form: kind,
        confidence: 0.5,
        start: 3000 + at,
        stem: `${kind} was the regatta of ${PLACES[at]}?`,
        key: `${kind} ${candidate!.item.key}`,
      });
    });
    const kinds = new Set(choose([...many(20), ...others]).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["who", ...rare]));
  });

  test("spreads over the thirds of the article", () => {
    const early = many(72).map((candidate, at) => ({
      ...candidate,
      draft: { ...candidate.draft, confidence: at < 24 ? 0.95 : 0.85 },
    }));
    const thirds = [0, 0, 0];
    for (const { evidence } of choose(early))
      thirds[Math.floor((3 * evidence[0]!.start) / 4000)]!++;
    expect(Math.min(...thirds)).toBeGreaterThanOrEqual(2);
  });

  test("gives up one item for two that do not go with it", () => {
    const blocking = candidateOf({
      stem: "Who said, “One two three four five six seven eight nine ten”?",
      key: "Ana Ruiz",
      confidence: 1,
    });
    const blocked = [
      "Who said, “One two three four five”?",
      "Who said, “Six seven eight nine ten”?",
    ];
    const candidates = blocked.map((stem, at) =>
      candidateOf({ stem, key: `Speaker ${"ab"[at]}`, confidence: 0.3 }),
    );
    const stems = choose([blocking, ...candidates], 2).map(({ stem }) => stem);
    expect(stems).toEqual(blocked);
  });

  test("has one set of options a third time only where it would be too short without", () => {
    const people = ["Ana Ruiz", "Ben Okoro", "Cara Lind"];
    const candidates = many(30).map(({ item: { stem } }, at) => {
      const key = people[at % people.length]!;
      const wrong = people.filter((name) => name !== key);
      return candidateOf({ stem, key, wrong, start: at * 100, confidence: 1 });
    });
    const alike = candidates.slice(0, 5);
    const others = many(30, { confidence: 0.2 }).slice(5);
    const withSet = (items: ReturnType<typeof choose>) =>
      items.filter(({ options }) => options.some(({ text }) => text === "Ana Ruiz")).length;
    expect(withSet(choose([...alike, ...others]))).toBeLessThanOrEqual(2);
    expect(withSet(choose(alike))).toBe(5);
  });

  test("has true/false and select-the-evidence only where it would be too short without", () => {
    const lastResort = [
      candidateOf({
        stem: "Snow fell.",
        key: "True",
        wrong: ["False"],
        type: "true-false",
        answerType: "truth",
      }),
    ];
    const types = (count: number) =>
      choose([...many(count), ...lastResort]).map(({ type }) => type);
    expect(types(12)).not.toContain("true-false");
    expect(types(6)).toContain("true-false");
  });

  test("is the same for the same seed and another for another", () => {
    const stems = (seed: string) => choose(many(36), 10, seed).map(({ stem }) => stem);
    expect(stems("a")).toEqual(stems("a"));
    expect(stems("a")).not.toEqual(stems("b"));
  });
});
