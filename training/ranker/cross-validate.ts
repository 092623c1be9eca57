import { type Example, fitRegression, probability } from "./logistic-regression";
import { type NamedExample, scaled, scalesOf } from "./ranker-examples";

const FOLDS = 10;

export interface Validation {
  /** What the regression predicts for each example when it has seen no item of the same article. */
  readonly predictions: readonly number[];
  /** Mean log loss of those predictions, in nats. */
  readonly loss: number;
}

/** Ten-fold cross-validation; the items of an article stand in one fold, for they share its faults. */
export function crossValidate(examples: readonly NamedExample[], penalty: number): Validation {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const foldOf = (example: NamedExample) => articles.indexOf(example.article) % FOLDS;
  const predictions = examples.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter((example) => foldOf(example) !== fold);
    const scales = scalesOf(seen);
    const regression = fitRegression(
      seen.map((example) => ({ ...example, measures: scaled(example.measures, scales) })),
      penalty,
    );
    for (const [at, example] of examples.entries()) {
      if (foldOf(example) === fold)
        predictions[at] = probability(regression, scaled(example.measures, scales));
    }
  }
  return { predictions, loss: logLoss(examples, predictions) };
}

/** Mean over the examples, weighted as they are in training. */
export function logLoss(
  examples: readonly Pick<Example, "target" | "weight">[],
  predictions: readonly number[],
): number {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const sum = examples.reduce((loss, { target, weight }, at) => {
    const predicted = Math.min(1 - 1e-6, Math.max(1e-6, predictions[at]!));
    return loss - weight * (target * Math.log(predicted) + (1 - target) * Math.log(1 - predicted));
  }, 0);
  return sum / total;
}
