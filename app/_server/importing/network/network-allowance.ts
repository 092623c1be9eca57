import type { LookupFunction } from "node:net";

/**
 * What a test may allow beyond the rules of the product, since its servers run on this very machine. It
 * travels as an argument and nothing else makes one: there is no setting that could be left on.
 */
export interface NetworkAllowance {
  readonly addresses?: readonly string[];
  readonly ports?: readonly number[];
  /** Answers instead of DNS. */
  readonly lookup?: LookupFunction;
  readonly timeLimitMs?: number;
}

/** What the product allows. */
export const NO_ALLOWANCE: NetworkAllowance = {};
