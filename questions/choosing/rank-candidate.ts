import type { Candidate } from "./candidate";
import { FORM_PRIORS } from "./form-priors";

const SOFT_FINDING = 0.12;
/** A number in a stem can no longer be asked for. */
const NUMBER_GIVEN = 0.2;

/** How good the item is likely to be by itself: form, confidence, weight and findings. Higher is better. */
export function rankCandidate({ draft, findings }: Candidate): number {
  const soft = findings.filter((finding) => finding.severity === "soft").length;
  const prior = FORM_PRIORS[draft.form] ?? 0.5;
  const spoils = draft.answerType !== "count" && /\d/.test(draft.stem) ? NUMBER_GIVEN : 0;
  return prior + 0.6 * draft.confidence + 0.3 * draft.weight - SOFT_FINDING * soft - spoils;
}
