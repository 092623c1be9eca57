import type { Item } from "../types";
import { appraiseGuessing, type Guessing } from "./appraise-guessing";
import { type Giveaway, findDuplicates, findGiveaways } from "./compare-items";

/** A quiz looked at as a whole before it is assigned. Items are named by their place, counted from 0. */
export interface Appraisal {
  readonly guessing: Guessing;
  /** Pairs of items that ask the same, the earlier first. */
  readonly duplicates: readonly (readonly [number, number])[];
  readonly giveaways: readonly Giveaway[];
}

/** Looks at the items of a quiz together: at what guessing earns, and at what they say of each other. */
export function appraiseQuiz(items: readonly Item[], text: string): Appraisal {
  return {
    guessing: appraiseGuessing(items, text),
    duplicates: findDuplicates(items),
    giveaways: findGiveaways(items),
  };
}
