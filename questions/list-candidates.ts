import { checkDraft, checkItem } from "./checks/check-items";
import type { Candidate } from "./choosing/candidate";
import { predictDifficulty } from "./choosing/predict-difficulty";
import { assembleItem } from "./distractors/assemble-item";
import { nearbyDrafts } from "./distractors/nearby-drafts";
import { offerDistractors } from "./distractors/offer-distractors";
import { offerVariants } from "./distractors/offer-variants";
import { asSelectEvidence } from "./distractors/select-evidence";
import { asTrueFalse } from "./distractors/true-false";
import { findEntities } from "./entities/find-entities";
import { listFacts } from "./facts/list-facts";
import { readArticle } from "./facts/read-article";
import { writeDrafts } from "./items/write-drafts";
import { analyse } from "./language/analyse";
import { findQuotations } from "./quotations/find-quotations";
import type {
  Article,
  Distractor,
  Draft,
  Finding,
  ItemContext,
  LanguageModel,
  RejectedDraft,
} from "./types";

/** Everything that could be asked about an article, and what was found on the way. */
export interface CandidateList {
  readonly context: ItemContext;
  readonly candidates: readonly Candidate[];
  /** Drafts that a check rejected, or that have no honest wrong options. */
  readonly rejected: readonly RejectedDraft[];
}

/**
 * Reads an article and writes every item about it that passes each hard rule, before any is chosen. Pure.
 *
 * @param seed orders options, and chooses among distractors of like worth
 */
export function listCandidates(
  article: Article,
  model: LanguageModel,
  seed: string,
): CandidateList {
  const analysis = analyse(article, model);
  const entities = findEntities(analysis);
  const quotations = findQuotations(analysis, entities);
  const reading = readArticle(analysis, entities, quotations);
  const context = { ...reading, facts: listFacts(reading) };
  return { context, ...judge(writeDrafts(reading), context, seed) };
}

/** Gives each draft its distractors, and sorts what passes every hard rule from what does not. */
function judge(
  drafts: readonly Draft[],
  context: ItemContext,
  seed: string,
): { candidates: Candidate[]; rejected: RejectedDraft[] } {
  const candidates: Candidate[] = [];
  const rejected: RejectedDraft[] = [];
  const sound: Draft[] = [];
  for (const draft of drafts) {
    const findings = checkDraft(draft, context);
    if (findings.every(isSoft)) sound.push(draft);
    else rejected.push(rejection(draft, findings));
  }
  const consider = (draft: Draft, variants: readonly (readonly Distractor[])[]) => {
    const outcomes = variants.map((offered) => candidateOf(draft, offered, context, seed));
    const made = outcomes.flatMap((outcome) => ("item" in outcome ? [outcome] : []));
    candidates.push(...made);
    const [first] = outcomes;
    if (made.length === 0 && first !== undefined && !("item" in first)) rejected.push(first);
  };
  const others = nearbyDrafts(sound);
  for (const draft of sound) {
    const offered = offerDistractors(draft, context, others(draft));
    consider(draft, offerVariants(draft, offered));
    for (const other of [asTrueFalse(draft, offered, context), asSelectEvidence(draft, context)]) {
      if (other !== null) consider(other, [other.distractors]);
    }
  }
  return { candidates, rejected };
}

/** The item that a draft makes with these distractors, or why it makes none. */
function candidateOf(
  draft: Draft,
  offered: readonly Distractor[],
  context: ItemContext,
  seed: string,
): Candidate | RejectedDraft {
  const ofDraft = checkDraft(draft, context);
  if (!ofDraft.every(isSoft)) return rejection(draft, ofDraft);
  const item = assembleItem(draft, offered, seed);
  if (item === null) return rejection(draft, [...ofDraft, TOO_FEW_DISTRACTORS]);
  const findings = [...ofDraft, ...checkItem(item, context)];
  if (!findings.every(isSoft)) return rejection(draft, findings);
  return { item: { ...item, difficulty: predictDifficulty(item, draft) }, draft, findings };
}

function rejection({ stem, key }: Draft, findings: readonly Finding[]): RejectedDraft {
  return { stem, key, findings };
}

const TOO_FEW_DISTRACTORS = {
  rule: "too-few-distractors",
  severity: "hard",
  message: "The article offers fewer than two options that are wrong and could be believed.",
} as const;

const isSoft = ({ severity }: Finding) => severity === "soft";
