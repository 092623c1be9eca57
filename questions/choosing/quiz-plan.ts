import { type TracedCandidate, goTogether } from "./go-together";
import { isVerbatim } from "./is-verbatim";
import { repetition } from "./repetition";

/** A candidate that may be chosen, with its rank; its place in the pool is its name. */
export interface Ranked extends TracedCandidate {
  readonly rank: number;
}

/** How strict the choice is: what only a quiz that stays too short may have. */
export interface Strictness {
  /** Items with the very same options, differing in the key. */
  readonly mostWithSameOptions: number;
  /** Items with the very same key: whoever has met it twice stops reading. */
  readonly mostWithSameKey: number;
  /** Items that leave something out of the article's own words: a question in words of its own asks better. */
  readonly mostVerbatim: number;
  /** Items of each type that is no multiple choice. */
  readonly mostOfLastResort: number;
}

/** Each new kind is worth this much, up to the fifth; a further one a little. */
const NEW_KIND = 0.9;
const FURTHER_KIND = 0.15;
const WANTED_KINDS = 5;

/** Marks, in the table of pairs, two that may not both be asked; repetition itself is never negative. */
const APART = -1;

/**
 * Sets of candidates, and how good they are as a quiz: the ranks of the items and what their variety is worth, less
 * what they repeat of each other. What two candidates are to each other is worked out once.
 */
export class QuizPlan {
  readonly #pool: readonly Ranked[];
  readonly #length: number;
  /** Pool × pool; NaN where two have not been compared yet. */
  readonly #pairs: Float64Array;

  /** @param length the article's length in characters */
  constructor(pool: readonly Ranked[], length: number) {
    this.#pool = pool;
    this.#length = length;
    this.#pairs = new Float64Array(pool.length ** 2).fill(Number.NaN);
  }

  /**
   * The place of the candidate that is worth most beside the chosen ones; null where none may join them.
   *
   * @param barred the place of one that is not to be taken, whatever it is worth
   */
  bestAddition(
    chosen: readonly number[],
    strictness: Strictness,
    barred: number | null,
  ): number | null {
    let best: number | null = null;
    let most = -Infinity;
    for (let place = 0; place < this.#pool.length; place++) {
      if (place === barred || chosen.includes(place)) continue;
      const gain = this.#gain(place, chosen, strictness);
      if (gain !== null && gain > most) [best, most] = [place, gain];
    }
    return best;
  }

  /** What a set of candidates that go together is worth. */
  valueOf(chosen: readonly number[], strictness: Strictness): number {
    return chosen.reduce(
      (sum, place, at) => sum + (this.#gain(place, chosen.slice(0, at), strictness) ?? 0),
      0,
    );
  }

  #gain(place: number, chosen: readonly number[], strictness: Strictness): number | null {
    let repeated = 0;
    for (const taken of chosen) {
      const pair = this.#pair(place, taken);
      if (pair === APART) return null;
      repeated += pair;
    }
    const own = this.#pool[place]!;
    const others = chosen.map((taken) => this.#pool[taken]!);
    if (!isWithinLimits(own, others, strictness)) return null;
    return own.rank + worthOfKind(own, others) - repeated;
  }

  #pair(a: number, b: number): number {
    const at = Math.min(a, b) * this.#pool.length + Math.max(a, b);
    const known = this.#pairs[at]!;
    if (!Number.isNaN(known)) return known;
    const [left, right] = [this.#pool[a]!, this.#pool[b]!];
    const pair = goTogether(left, right) ? repetition(left, right, this.#length) : APART;
    this.#pairs[at] = pair;
    return pair;
  }
}

function worthOfKind({ item }: Ranked, chosen: readonly Ranked[]): number {
  const kinds = new Set(chosen.map((taken) => taken.item.kind));
  if (kinds.has(item.kind)) return 0;
  return kinds.size < WANTED_KINDS ? NEW_KIND : FURTHER_KIND;
}

function isWithinLimits(
  { item, traces }: Ranked,
  chosen: readonly Ranked[],
  { mostWithSameOptions, mostWithSameKey, mostVerbatim, mostOfLastResort }: Strictness,
): boolean {
  if (item.type !== "multiple-choice")
    return chosen.filter((taken) => taken.item.type === item.type).length < mostOfLastResort;
  if (isVerbatim(item) && chosen.filter((taken) => isVerbatim(taken.item)).length >= mostVerbatim)
    return false;
  const alike = chosen.filter((taken) => taken.traces.optionSet === traces.optionSet);
  const keyed = chosen.filter((taken) => taken.item.key === item.key);
  return alike.length < mostWithSameOptions && keyed.length < mostWithSameKey;
}
