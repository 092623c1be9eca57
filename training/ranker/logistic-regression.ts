/** One example: its measures, how good it was (0 to 1), and how much it counts. */
export interface Example {
  readonly measures: readonly number[];
  readonly target: number;
  readonly weight: number;
}

export interface Regression {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 1500;
const RATE = 0.5;

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** The probability that the regression gives to these measures. */
export function probability({ bias, weights }: Regression, measures: readonly number[]): number {
  return sigmoid(measures.reduce((sum, measure, at) => sum + measure * weights[at]!, bias));
}

/**
 * Logistic regression with squared weights as penalty (ridge; the bias is free), by plain gradient descent from
 * zero: the same examples give the same weights.
 *
 * @param penalty for each squared weight, in examples
 */
export function fitRegression(examples: readonly Example[], penalty: number): Regression {
  const size = examples[0]?.measures.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let bias = 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => penalty * weight);
    for (const { measures, target, weight } of examples) {
      const error = weight * (probability({ bias, weights }, measures) - target);
      biasSlope += error;
      for (let at = 0; at < size; at++) slopes[at]! += error * measures[at]!;
    }
    bias -= (RATE * biasSlope) / total;
    for (let at = 0; at < size; at++) weights[at]! -= (RATE * slopes[at]!) / total;
  }
  return { bias, weights };
}
