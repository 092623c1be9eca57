import { logLoss, type Validation } from "./cross-validate";
import type { NamedExample } from "./ranker-examples";

const FLOORS = [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** What cross-validation says of each penalty, and what each floor would keep and lose with the best of them. */
export function printFigures(
  examples: readonly NamedExample[],
  tried: readonly (Validation & { readonly penalty: number })[],
  best: Validation & { readonly penalty: number },
): string {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const base = examples.reduce((sum, { target, weight }) => sum + target * weight, 0) / total;
  const constant = logLoss(
    examples,
    examples.map(() => base),
  );
  return [
    `${examples.length} judged items of ${new Set(examples.map(({ article }) => article)).size} articles, cross-validated by article`,
    `log loss of guessing the mean: ${constant.toFixed(3)}`,
    ...tried.map(
      ({ penalty, loss, predictions }) =>
        `penalty ${penalty}: log loss ${loss.toFixed(3)}, area under the curve for use ${area(examples, predictions).toFixed(3)}`,
    ),
    "",
    `with penalty ${best.penalty}, items at or above a floor of predicted usability:`,
    ...FLOORS.map((floor) => floorLine(examples, best.predictions, floor)),
    "",
  ].join("\n");
}

function floorLine(
  examples: readonly NamedExample[],
  predictions: readonly number[],
  floor: number,
): string {
  const kept = examples.filter((_, at) => predictions[at]! >= floor);
  const share = (verdicts: readonly string[]) => {
    const some = kept.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return `${((100 * some) / Math.max(1, kept.length)).toFixed(0)} %`;
  };
  return `  ${floor.toFixed(2)}: ${kept.length} kept, use ${share(["use"])}, use and edit ${share(["use", "edit"])}, wrong ${share(["wrong"])}`;
}

/** The probability that an item judged `use` is ranked above one that was not. */
function area(examples: readonly NamedExample[], predictions: readonly number[]): number {
  const of = (used: boolean) =>
    predictions.filter((_, at) => (examples[at]!.verdict === "use") === used);
  const [good, bad] = [of(true), of(false)];
  const pairs = good.flatMap((high) => bad.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)));
  return pairs.reduce<number>((sum, won) => sum + won, 0) / Math.max(1, pairs.length);
}
