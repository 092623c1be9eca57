import { checkDraft, checkItem } from "./checks/check-items";
import { type Candidate, chooseItems } from "./choosing/choose-items";
import { assembleItem } from "./distractors/assemble-item";
import { asSelectEvidence } from "./distractors/select-evidence";
import { asTrueFalse } from "./distractors/true-false";
import { offerDistractors } from "./distractors/offer-distractors";
import { findEntities } from "./entities/find-entities";
import { listFacts } from "./facts/list-facts";
import { listMentions } from "./facts/list-mentions";
import { readArticle } from "./facts/read-article";
import { writeDrafts } from "./items/write-drafts";
import { analyse } from "./language/analyse";
import { findQuotations } from "./quotations/find-quotations";
import type {
  Article,
  Distractor,
  Draft,
  ItemContext,
  LanguageModel,
  Quiz,
  RejectedDraft,
} from "./types";

export interface QuizOptions {
  /** How many items are wanted, 1 to 40; ten where it is left out. */
  readonly count?: number;
  /** Another seed writes another form of the quiz; the same one the same quiz. */
  readonly seed?: string;
}

export const DEFAULT_COUNT = 10;
export const DEFAULT_SEED = "attest";

/**
 * Writes the quiz of an article: items with key, evidence and explained options, what was found in the text, and
 * the drafts that the checks rejected, with their findings. Fewer items than asked for is no error: `shortfall`
 * says why. Pure: the same article, model and options give the same quiz.
 */
export function writeQuiz(
  article: Article,
  model: LanguageModel,
  { count = DEFAULT_COUNT, seed = DEFAULT_SEED }: QuizOptions = {},
): Quiz {
  const analysis = analyse(article, model);
  const entities = findEntities(analysis);
  const quotations = findQuotations(analysis, entities);
  const reading = readArticle(analysis, entities, quotations);
  const facts = listFacts(reading);
  const context: ItemContext = { ...reading, facts };
  const drafts = writeDrafts(reading);
  const { candidates, rejected } = judge(drafts, context, seed);
  const items = chooseItems(candidates, { count, seed, length: article.text.length });
  return {
    article,
    items,
    quotations,
    entities,
    mentions: listMentions(reading),
    facts,
    rejected,
    shortfall: items.length < count ? shortfallOf(items.length, count, drafts.length) : null,
  };
}

/** Gives each draft its distractors, and sorts what passes every hard rule from what does not. */
function judge(
  drafts: readonly Draft[],
  context: ItemContext,
  seed: string,
): { candidates: Candidate[]; rejected: RejectedDraft[] } {
  const candidates: Candidate[] = [];
  const rejected: RejectedDraft[] = [];
  const sound = drafts.filter((draft) => checkDraft(draft, context).every(isSoft));
  const consider = (draft: Draft, offered: readonly Distractor[]) => {
    const outcome = candidateOf(draft, offered, context, seed);
    if ("item" in outcome) candidates.push(outcome);
    else rejected.push(outcome);
  };
  for (const draft of drafts) {
    const offered = offerDistractors(draft, context, sound);
    consider(draft, offered);
    for (const other of [asTrueFalse(draft, offered, context), asSelectEvidence(draft, context)]) {
      if (other !== null && sound.includes(draft)) consider(other, other.distractors);
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
  const reject = (findings: RejectedDraft["findings"]) => ({
    stem: draft.stem,
    key: draft.key,
    findings,
  });
  const findings = checkDraft(draft, context);
  if (!findings.every(isSoft)) return reject(findings);
  const item = assembleItem(draft, offered, seed);
  if (item === null) return reject([...findings, TOO_FEW_DISTRACTORS]);
  const all = [...findings, ...checkItem(item, context)];
  return all.every(isSoft) ? { item, draft, findings: all } : reject(all);
}

const TOO_FEW_DISTRACTORS = {
  rule: "too-few-distractors",
  severity: "hard",
  message: "The article offers fewer than two options that are wrong and could be believed.",
} as const;

function isSoft(finding: { readonly severity: string }): boolean {
  return finding.severity === "soft";
}

function shortfallOf(found: number, wanted: number, drafts: number): string {
  if (drafts === 0)
    return "There is not enough to ask about: the text names too few people, places, dates and statements.";
  const items = found === 1 ? "1 question" : `${found} questions`;
  return `The text carries ${items} that can be proved and answered in one way only, fewer than the ${wanted} asked for.`;
}
