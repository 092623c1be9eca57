/**
 * Softmax of `count` scores from `at`, divided by a temperature first. Writes over `target` from `to`.
 * `skip` is a place that gets probability 0 (a word is not its own head).
 */
export function writeProbabilities(
  scores: ArrayLike<number>,
  at: number,
  count: number,
  temperature: number,
  target: Float64Array,
  to = 0,
  skip = -1,
): void {
  let highest = -Infinity;
  for (let index = 0; index < count; index++)
    if (index !== skip) highest = Math.max(highest, scores[at + index]!);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const value = index === skip ? 0 : Math.exp((scores[at + index]! - highest) / temperature);
    target[to + index] = value;
    sum += value;
  }
  for (let index = 0; index < count; index++) target[to + index]! /= sum;
}

/** The place of the highest of `count` values from `at`, counted from `at`. */
export function highestOf(values: ArrayLike<number>, at: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++)
    if (values[at + index]! > values[at + best]!) best = index;
  return best;
}
