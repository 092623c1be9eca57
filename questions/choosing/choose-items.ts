import { seededRandom } from "../random";
import { wordsOf } from "../text/words";
import type { Draft, Finding, Item } from "../types";
import { FORM_PRIORS } from "./form-priors";

/** An item that passed every hard rule, with what its rank stands on. */
export interface Candidate {
  readonly item: Item;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface ChoiceOptions {
  /** How many items are wanted. */
  readonly count: number;
  readonly seed: string;
  /** The article's length in characters: its thirds each have their share of items. */
  readonly length: number;
}

const SOFT_FINDING = 0.12;
/** A kind that the quiz does not have yet is worth this much more. */
const NEW_KIND = 0.5;
const REPEATED_KIND = 0.13;
/** A number in a stem can no longer be asked for. */
const NUMBER_GIVEN = 0.2;
const REPEATED_FORM = 0.1;
const REPEATED_THIRD = 0.12;
const REPEATED_KEY = 0.35;
const REPEATED_SENTENCE = 0.25;
const SAME_PROOF = 0.4;
const SEED_NOISE = 0.08;

/**
 * The best `count` items that go together: ranked by form, confidence, weight and findings, each choice lowering
 * what repeats its kind, third, key or sentence; never two on one fact, never a stem that gives another's key
 * away. In the order of the article. The same seed makes the same choice.
 */
export function chooseItems(candidates: readonly Candidate[], options: ChoiceOptions): Item[] {
  const random = seededRandom(options.seed);
  const pool = candidates.map((candidate) => ({
    ...candidate,
    rank: rankOf(candidate) + SEED_NOISE * random(),
  }));
  const chosen: Candidate[] = [];
  while (chosen.length < options.count) {
    const open = pool.filter((candidate) => chosen.every((taken) => goTogether(candidate, taken)));
    const best = open
      .map((candidate) => ({
        candidate,
        value: candidate.rank - repetition(candidate, chosen, options),
      }))
      .filter(({ candidate }) => withinTypeShare(candidate, chosen, options.count))
      .toSorted((a, b) => b.value - a.value)[0];
    if (best === undefined) break;
    chosen.push(best.candidate);
  }
  return chosen
    .map(({ item }) => item)
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function rankOf({ draft, findings }: Candidate): number {
  const soft = findings.filter((finding) => finding.severity === "soft").length;
  const prior = FORM_PRIORS[draft.form] ?? 0.5;
  const spoils = draft.answerType !== "count" && /\d/.test(draft.stem) ? NUMBER_GIVEN : 0;
  return prior + 0.6 * draft.confidence + 0.3 * draft.weight - SOFT_FINDING * soft - spoils;
}

/** What choosing this one more would repeat. */
function repetition(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { length }: ChoiceOptions,
): number {
  const count = (same: (taken: Candidate) => boolean) => chosen.filter(same).length;
  const third = thirdOf(candidate, length);
  const sameKind = count((taken) => taken.item.kind === candidate.item.kind);
  return (
    (sameKind === 0 ? -NEW_KIND : REPEATED_KIND * sameKind) +
    REPEATED_FORM * count((taken) => taken.draft.form === candidate.draft.form) +
    REPEATED_THIRD * count((taken) => thirdOf(taken, length) === third) +
    REPEATED_KEY * count((taken) => taken.item.key === candidate.item.key) +
    REPEATED_SENTENCE * count((taken) => sharesEvidence(taken.item, candidate.item)) +
    SAME_PROOF * count((taken) => hasSameProof(taken.item, candidate.item))
  );
}

function thirdOf({ item }: Candidate, length: number): number {
  return Math.min(2, Math.floor((3 * (item.evidence[0]?.start ?? 0)) / Math.max(1, length)));
}

function sharesEvidence(a: Item, b: Item): boolean {
  return a.evidence.some((span) => b.evidence.some((other) => other.start === span.start));
}

/** Whether the sentence that proves both is the same one. */
function hasSameProof(a: Item, b: Item): boolean {
  return a.evidence[0]?.start === b.evidence[0]?.start;
}

/** True/false and select-the-evidence are a change, not the body of a quiz: one of each in ten. */
function withinTypeShare(
  candidate: Candidate,
  chosen: readonly Candidate[],
  count: number,
): boolean {
  if (candidate.item.type === "multiple-choice") return true;
  const same = chosen.filter((taken) => taken.item.type === candidate.item.type).length;
  return same < Math.max(1, Math.floor(count / 10));
}

function goTogether(a: Candidate, b: Candidate): boolean {
  if (a.item.factId === b.item.factId || a.item.stem === b.item.stem) return false;
  return !givesAway(a.item.stem, b.item) && !givesAway(b.item.stem, a.item);
}

/** A stem that names another item's key beside the words of its stem answers it. */
function givesAway(stem: string, item: Item): boolean {
  if (!stem.toLowerCase().includes(item.key.toLowerCase())) return false;
  const words = new Set(wordsOf(stem));
  const asked = wordsOf(item.stem);
  return asked.filter((word) => words.has(word)).length >= Math.min(3, asked.length);
}
