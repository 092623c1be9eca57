import { chooseItems } from "./choosing/choose-items";
import { offerAbout } from "./choosing/offer-about";
import { explainShortfall } from "./choosing/explain-shortfall";
import { listMentions } from "./facts/list-mentions";
import { listCandidates } from "./list-candidates";
import type { Article, LanguageModel, Quiz, Span } from "./types";

export interface QuizOptions {
  /** How many items are wanted, 1 to 40; ten where it is left out. */
  readonly count?: number;
  /** Another seed writes another form of the quiz; the same one the same quiz. */
  readonly seed?: string;
  /** Only what can be asked about this place of the article, the best first, whether or not it makes a quiz. */
  readonly about?: Span;
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
  { count = DEFAULT_COUNT, seed = DEFAULT_SEED, about }: QuizOptions = {},
): Quiz {
  const { context, candidates, rejected } = listCandidates(article, model, seed);
  const items = about
    ? offerAbout(candidates, { about, count, article })
    : chooseItems(candidates, { count, seed, article });
  return {
    article,
    items,
    quotations: context.quotations,
    entities: context.entities,
    mentions: listMentions(context),
    facts: context.facts,
    rejected,
    shortfall:
      items.length < count
        ? explainShortfall({ found: items.length, wanted: count, context, rejected })
        : null,
  };
}
