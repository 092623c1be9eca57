import fs from "node:fs";
import { readVerdicts } from "../../tests/quality/judging/read-verdicts";
import { crossValidate } from "./cross-validate";
import { fitRegression } from "./logistic-regression";
import { namedExamples, scaled, scalesOf } from "./ranker-examples";
import { printFigures } from "./print-figures";

const WEIGHTS_FILE = "questions/choosing/ranker-weights.ts";
const PENALTIES = [1, 3, 10, 30, 100];
const DIGITS = 4;

const rounds = readVerdicts();
const examples = namedExamples(rounds.flatMap(({ items }) => items));
const tried = PENALTIES.map((penalty) => ({ penalty, ...crossValidate(examples, penalty) }));
const best = tried.toSorted((a, b) => a.loss - b.loss)[0]!;
process.stdout.write(printFigures(examples, tried, best));

const scales = scalesOf(examples);
const { bias, weights } = fitRegression(
  examples.map(({ measures, target, weight }) => ({
    measures: scaled(measures, scales),
    target,
    weight,
  })),
  best.penalty,
);
// The scales are folded into the weights, so that the product multiplies raw measures.
const raw = scales.map(({ name, spread }, at) => [name, weights[at]! / spread] as const);
const rawBias = scales.reduce(
  (sum, { mean, spread }, at) => sum - (weights[at]! * mean) / spread,
  bias,
);
const rounded = (value: number) => Number(value.toFixed(DIGITS));
const lines = raw.map(([name, weight]) => `  ${nameOf(name)}: ${rounded(weight)},`);
fs.writeFileSync(
  WEIGHTS_FILE,
  `/**
 * Weights of the ranker, written by \`npm run train:ranker\` from ${examples.length} judged items
 * (${rounds.map(({ name }) => name).join(", ")}). Data only.
 */
export const RANKER_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("\n")}
};

export const RANKER_BIAS = ${rounded(rawBias)};
`,
);

function nameOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
}
