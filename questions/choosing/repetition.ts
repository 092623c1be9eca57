import { type TracedCandidate, hasSameProof, isOptionOf } from "./go-together";

const SAME_KIND = 0.13;
const SAME_FORM = 0.1;
const SAME_DIFFICULTY = 0.04;
const SAME_THIRD = 0.12;
const SAME_KEY = 0.35;
const SAME_SENTENCE = 0.25;
const SAME_PROOF = 0.4;
/** Whoever has answered the first of two such items knows more about the second. */
const SAME_OPTIONS = 0.3;
const KEY_AMONG_OPTIONS = 0.5;

/**
 * What a quiz loses by having both: they are of one kind, form or difficulty, stand in one third of the article,
 * have one key, one set of options, or a sentence of evidence in common, or one's
 * statement is an option of the other. 0 where they share nothing.
 *
 * @param length the article's length in characters
 */
export function repetition(a: TracedCandidate, b: TracedCandidate, length: number): number {
  return (
    (a.item.kind === b.item.kind ? SAME_KIND : 0) +
    (a.item.form === b.item.form ? SAME_FORM : 0) +
    (a.item.difficulty?.label === b.item.difficulty?.label ? SAME_DIFFICULTY : 0) +
    (thirdOf(a, length) === thirdOf(b, length) ? SAME_THIRD : 0) +
    (a.item.key === b.item.key ? SAME_KEY : 0) +
    (sharesEvidence(a, b) ? SAME_SENTENCE : 0) +
    (hasSameProof(a, b) ? SAME_PROOF : 0) +
    (a.traces.optionSet === b.traces.optionSet ? SAME_OPTIONS : 0) +
    (isOptionOf(a, b) ? KEY_AMONG_OPTIONS : 0)
  );
}

function thirdOf({ item }: TracedCandidate, length: number): number {
  return Math.min(2, Math.floor((3 * (item.evidence[0]?.start ?? 0)) / Math.max(1, length)));
}

function sharesEvidence(a: TracedCandidate, b: TracedCandidate): boolean {
  return a.item.evidence.some((span) =>
    b.item.evidence.some((other) => other.start === span.start),
  );
}
