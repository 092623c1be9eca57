import { seededRandom } from "../random";
import type { Article, Item } from "../types";
import type { Candidate } from "./candidate";
import { tracesOf } from "./item-traces";
import { fillQuiz } from "./fill-quiz";
import { QuizPlan, type Ranked } from "./quiz-plan";
import { rankCandidate } from "./rank-candidate";

export interface ChoiceOptions {
  /** How many items are wanted. */
  readonly count: number;
  readonly seed: string;
  readonly article: Article;
}

const SEED_NOISE = 0.08;
/** No more candidates for each wanted item are compared, so that the choice takes no longer for a longer article. */
const CONSIDERED = 12;

/**
 * The best `count` items that go together: ranked each by itself, poor ones left out, then chosen so that kinds, forms and thirds of
 * the article vary and nothing is repeated or given away. Only where the quiz stays too short may a set of options
 * come a third time, and last of all true/false and select-the-evidence fill up. In the order of the article. The
 * same seed makes the same choice.
 */
export function chooseItems(candidates: readonly Candidate[], options: ChoiceOptions): Item[] {
  const { count, seed, article } = options;
  const random = seededRandom(seed);
  const pool = candidates
    .map((candidate) => ({ candidate, rank: rankCandidate(candidate, article) }))
    .flatMap(({ candidate, rank }) =>
      rank === null ? [] : [{ candidate, rank: rank + SEED_NOISE * random() }],
    )
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, CONSIDERED * count)
    .map(({ candidate, rank }): Ranked => ({ ...candidate, rank, traces: tracesOf(candidate) }));
  return fillQuiz(new QuizPlan(pool, article.text.length), count)
    .map((at) => pool[at]!.item)
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}
