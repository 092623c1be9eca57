import { FORM_PRIORS } from "./form-priors";
import type { ItemFeatures } from "./item-features";

/** A candidate's measures as the ranker takes them. */
export type Measured = Readonly<Record<string, number>>;

/** What an unknown form is taken for. */
const UNKNOWN_FORM = 0.5;
/** Words beyond these make a stem long, those short of them make it thin. */
const LONG_STEM = 18;
const THIN_STEM = 5;

/**
 * The measures of a candidate that the ranker adds up: what was counted, the logit of its form's prior, so that a
 * form nobody has judged yet starts where its author put it, and what is bad only beyond a bound.
 */
export function rankerMeasures(features: ItemFeatures): Measured {
  const form = Object.keys(features).find((name) => name.startsWith("form:")) ?? "";
  const prior = FORM_PRIORS[form.slice("form:".length)] ?? UNKNOWN_FORM;
  const words = features["stem words"] ?? 0;
  return {
    ...features,
    "form's prior": Math.log(prior / (1 - prior)),
    "stem too long": Math.max(0, words - LONG_STEM),
    "stem too thin": Math.max(0, THIN_STEM - (features["stem words of substance"] ?? 0)),
  };
}
