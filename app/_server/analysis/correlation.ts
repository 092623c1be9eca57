/** Sums over pairs of numbers, from which their correlation follows without the pairs. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * Pearson's correlation, between -1 and 1. Sums of whole points are whole, so the variances are exact, and one that is
 * nought is known to be.
 *
 * @returns null where x or y is the same in all pairs: there is nothing to correlate
 */
export function correlationOf({ n, x, y, xx, yy, xy }: PairSums): number | null {
  const spreadOfX = n * xx - x * x;
  const spreadOfY = n * yy - y * y;
  if (spreadOfX <= 0 || spreadOfY <= 0) return null;
  const correlation = (n * xy - x * y) / (Math.sqrt(spreadOfX) * Math.sqrt(spreadOfY));
  return Math.min(1, Math.max(-1, correlation));
}
