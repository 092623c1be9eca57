import type { ItemFeatures } from "./item-features";
import { rankerMeasures } from "./ranker-measures";
import { RANKER_BIAS, RANKER_WEIGHTS } from "./ranker-weights";

/**
 * The probability, 0 to 1, that a teacher uses an item with these features as it stands; one that needs a word
 * changed counts half. A logistic regression on judged items; `npm run train:ranker` fits it.
 */
export function predictUsability(features: ItemFeatures): number {
  const measures = Object.entries(rankerMeasures(features));
  const logit = measures.reduce(
    (sum, [name, value]) => sum + value * (RANKER_WEIGHTS[name] ?? 0),
    RANKER_BIAS,
  );
  return 1 / (1 + Math.exp(-logit));
}
