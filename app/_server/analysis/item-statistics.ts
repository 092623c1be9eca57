import type { Discrimination, KeyDoubt } from "../../_contract/item-analysis";
import { LEAST_ATTEMPTS } from "../../_contract/item-analysis";
import { correlationOf } from "./correlation";

/** What submitted attempts earned on one item, and on all others: an attempt's "rest". */
export interface ItemSums {
  readonly n: number;
  readonly earned: number;
  readonly earnedSquares: number;
  readonly rests: number;
  readonly restSquares: number;
  readonly earnedByRest: number;
  readonly restsPossible: number;
  /** By option id; an option that nobody chose is missing. */
  readonly optionCounts: Readonly<Record<string, number>>;
  readonly optionRests: Readonly<Record<string, number>>;
}

/** Below this an item, or an option, tells hardly anybody apart (Ebel and Frisbie, ch. 13). */
const LEAST_TELLING = 0.2;
/** Two students may be friends; three who did well and chose the same are worth a look. */
const LEAST_CHOOSERS = 3;

/**
 * The corrected point-biserial correlation: the item's points against the rest, not against the whole score, which has the
 * item in it and so agrees with it by itself, the more the shorter the quiz.
 *
 * Henrysson, S. (1963), "Correction of item-total correlations in item analysis", Psychometrika 28, 211 to 218. Ebel, R. L.
 * and Frisbie, D. A. (1991), Essentials of Educational Measurement, 5th edition.
 */
export function discriminationOf(sums: ItemSums): Discrimination {
  if (sums.n < LEAST_ATTEMPTS) return { value: null, withheld: "few-attempts" };
  const { n, earned, earnedSquares, rests, restSquares, earnedByRest } = sums;
  const value = correlationOf({
    n,
    x: earned,
    y: rests,
    xx: earnedSquares,
    yy: restSquares,
    xy: earnedByRest,
  });
  return { value, withheld: value === null ? "no-spread" : null };
}

/**
 * The option that looks more like the key than the key does: those who got it right did worse elsewhere than the others,
 * and those who chose this one did better. Where nobody at all chose the key, an option that at least half chose.
 *
 * @returns null where the key is not in doubt, or too few have answered to doubt it
 */
export function doubtOfKey(sums: ItemSums, keyOptionId: string): KeyDoubt | null {
  const { value, withheld } = discriminationOf(sums);
  if (withheld === "few-attempts") return null;
  const rivals = Object.keys(sums.optionCounts)
    .filter((optionId) => optionId !== keyOptionId)
    .map((optionId) => doubtBy(optionId, sums, keyOptionId))
    .filter(({ count }) => count >= LEAST_CHOOSERS)
    .toSorted((left, right) => right.rest - left.rest || right.count - left.count);
  const keyCount = sums.optionCounts[keyOptionId] ?? 0;
  if (keyCount === 0) return rivals.find(({ count }) => count * 2 >= sums.n) ?? null;
  if (value === null || value >= 0) return null;
  return rivals.find(({ optionId }) => (tellingOf(optionId, sums) ?? 0) >= LEAST_TELLING) ?? null;
}

function doubtBy(optionId: string, sums: ItemSums, keyOptionId: string): KeyDoubt {
  const restOf = (id: string) => {
    const count = sums.optionCounts[id] ?? 0;
    return count === 0 ? null : (sums.optionRests[id] ?? 0) / count;
  };
  return {
    optionId,
    count: sums.optionCounts[optionId] ?? 0,
    rest: restOf(optionId) ?? 0,
    keyCount: sums.optionCounts[keyOptionId] ?? 0,
    keyRest: restOf(keyOptionId),
    restPossible: sums.n === 0 ? 0 : sums.restsPossible / sums.n,
  };
}

/** The same correlation for having chosen an option. */
function tellingOf(optionId: string, sums: ItemSums): number | null {
  const count = sums.optionCounts[optionId] ?? 0;
  return correlationOf({
    n: sums.n,
    x: count,
    y: sums.rests,
    xx: count,
    yy: sums.restSquares,
    xy: sums.optionRests[optionId] ?? 0,
  });
}
