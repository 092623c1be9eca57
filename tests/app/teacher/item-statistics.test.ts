import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  discriminationOf,
  doubtOfKey,
  type ItemSums,
} from "@/app/_server/analysis/item-statistics";
import { LEAST_ATTEMPTS } from "@/app/_contract/item-analysis";

/** One attempt: which option was chosen (the key is "a"), and what the other items earned of ten. */
interface Taken {
  readonly option: string;
  readonly rest: number;
}

const POSSIBLE = 10;

function sumsOf(attempts: readonly Taken[]): ItemSums {
  const sum = (value: (taken: Taken) => number) =>
    attempts.reduce((total, taken) => total + value(taken), 0);
  const earned = ({ option }: Taken) => (option === "a" ? 1 : 0);
  const options = [...new Set(attempts.map(({ option }) => option))];
  const byOption = (value: (taken: Taken) => number) =>
    Object.fromEntries(
      options.map((option) => [
        option,
        sum((taken) => (taken.option === option ? value(taken) : 0)),
      ]),
    );
  return {
    n: attempts.length,
    earned: sum(earned),
    earnedSquares: sum((taken) => earned(taken) ** 2),
    rests: sum(({ rest }) => rest),
    restSquares: sum(({ rest }) => rest ** 2),
    earnedByRest: sum((taken) => earned(taken) * taken.rest),
    restsPossible: POSSIBLE * attempts.length,
    optionCounts: byOption(() => 1),
    optionRests: byOption(({ rest }) => rest),
  };
}

const taken = fc.record({
  option: fc.constantFrom("a", "b", "c", "d"),
  rest: fc.integer({ min: 0, max: POSSIBLE }),
});
const enough = fc.array(taken, { minLength: LEAST_ATTEMPTS, maxLength: 60 });

/** The textbook formula: difference of means over the spread, times the root of p and q. */
function textbook(attempts: readonly Taken[]): number | null {
  const mean = (values: readonly number[]) =>
    values.reduce((total, value) => total + value, 0) / values.length;
  const rests = attempts.map(({ rest }) => rest);
  const right = attempts.filter(({ option }) => option === "a").map(({ rest }) => rest);
  const wrong = attempts.filter(({ option }) => option !== "a").map(({ rest }) => rest);
  const spread = Math.sqrt(mean(rests.map((rest) => (rest - mean(rests)) ** 2)));
  if (right.length === 0 || wrong.length === 0 || spread === 0) return null;
  const share = right.length / attempts.length;
  return ((mean(right) - mean(wrong)) / spread) * Math.sqrt(share * (1 - share));
}

describe("discrimination", () => {
  test("is the point-biserial correlation with the rest of the quiz", () => {
    fc.assert(
      fc.property(enough, (attempts) => {
        const { value, withheld } = discriminationOf(sumsOf(attempts));
        const expected = textbook(attempts);
        if (expected === null) {
          expect([value, withheld]).toEqual([null, "no-spread"]);
        } else {
          expect(value).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  test("is withheld under ten attempts, whatever they were", () => {
    fc.assert(
      fc.property(fc.array(taken, { maxLength: LEAST_ATTEMPTS - 1 }), (attempts) => {
        expect(discriminationOf(sumsOf(attempts))).toEqual({
          value: null,
          withheld: "few-attempts",
        });
        expect(doubtOfKey(sumsOf(attempts), "a")).toBeNull();
      }),
    );
  });
});

const times = (count: number, attempt: Taken) => Array.from({ length: count }, () => attempt);

describe("doubt about the key", () => {
  test.each([
    [
      "the best chose another option",
      [...times(4, { option: "b", rest: 9 }), ...times(6, { option: "a", rest: 3 })],
      "b",
    ],
    [
      "nobody chose the key and half chose another",
      [...times(6, { option: "c", rest: 5 }), ...times(5, { option: "b", rest: 6 })],
      "c",
    ],
    [
      "the best chose the key",
      [...times(6, { option: "a", rest: 9 }), ...times(6, { option: "b", rest: 3 })],
      null,
    ],
    [
      "two who did well chose another",
      [...times(2, { option: "b", rest: 9 }), ...times(9, { option: "a", rest: 3 })],
      null,
    ],
  ] as const)("%s", (_what, attempts, doubted) => {
    expect(doubtOfKey(sumsOf(attempts), "a")?.optionId ?? null).toBe(doubted);
  });

  test("never falls on an item that tells the good from the weak", () => {
    fc.assert(
      fc.property(enough, (attempts) => {
        const sums = sumsOf(attempts);
        fc.pre((sums.optionCounts["a"] ?? 0) > 0 && (discriminationOf(sums).value ?? 0) >= 0);
        expect(doubtOfKey(sums, "a")).toBeNull();
      }),
    );
  });
});
