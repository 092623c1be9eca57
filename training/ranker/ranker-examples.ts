import { type Measured, rankerMeasures } from "../../questions/choosing/ranker-measures";
import type { JudgedItem, Verdict } from "../../tests/quality/judging/read-verdicts";

/** How good an item is that got this verdict: a teacher uses half of those that need a word changed. */
const WORTH: Readonly<Record<Verdict, number>> = {
  use: 1,
  edit: 0.5,
  weak: 0,
  broken: 0,
  wrong: 0,
};

/** One wrong item costs more trust than ten weak ones cost patience. */
const COUNTS: Readonly<Record<Verdict, number>> = {
  use: 1,
  edit: 1,
  weak: 1,
  broken: 1.5,
  wrong: 3,
};

/** Measures seen on fewer judged items than this say nothing. */
const FEWEST_SEEN = 5;

/** A judged item as an example, its measures still by name. */
export interface NamedExample {
  readonly article: string;
  readonly verdict: Verdict;
  readonly measures: Measured;
  readonly target: number;
  readonly weight: number;
}

/** The judged items whose measures were kept. */
export function namedExamples(items: readonly JudgedItem[]): NamedExample[] {
  return items.flatMap(({ article, verdict, features }) =>
    features === undefined
      ? []
      : [
          {
            article,
            verdict,
            measures: rankerMeasures(features),
            target: WORTH[verdict],
            weight: COUNTS[verdict],
          },
        ],
  );
}

/** One measure with the mean and spread that put it on the scale of the others. */
export interface Scale {
  readonly name: string;
  readonly mean: number;
  readonly spread: number;
}

/**
 * The scales of all measures that vary. What is so or not so (a form, a finding) stays 0 or 1, so that the penalty
 * draws a rare one to no effect at all; a length or a share is counted in standard deviations from its mean.
 */
export function scalesOf(examples: readonly NamedExample[]): Scale[] {
  const names = new Set(examples.flatMap(({ measures }) => Object.keys(measures)));
  return [...names].toSorted().flatMap((name) => {
    const values = examples.map(({ measures }) => measures[name] ?? 0);
    if (values.filter((value) => value !== 0).length < FEWEST_SEEN) return [];
    if (name.includes(":")) return [{ name, mean: 0, spread: 1 }];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return variance === 0 ? [] : [{ name, mean, spread: Math.sqrt(variance) }];
  });
}

/** The measures in the order of the scales. */
export function scaled(measures: Measured, scales: readonly Scale[]): number[] {
  return scales.map(({ name, mean, spread }) => ((measures[name] ?? 0) - mean) / spread);
}
