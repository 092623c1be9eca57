import { overlaps } from "../facts/reading";
import type { Article, Item, Span } from "../types";
import type { Candidate } from "./candidate";
import { itemFeatures } from "./item-features";
import { isOnlyOnRequest } from "./only-on-request";
import { predictUsability } from "./predict-usability";

/**
 * The best items about one place of the article, for somebody who asks about it: up to `count`, likeliest to be usable
 * first, those that a quiz does without after all others. No two have the same stem.
 *
 * @param about a sentence or a phrase, in the article's offsets
 */
export function offerAbout(
  candidates: readonly Candidate[],
  { about, count, article }: { about: Span; count: number; article: Article },
): Item[] {
  const ranked = candidates
    .filter(({ item }) => item.type === "multiple-choice" && isAbout(item, about))
    .map((candidate) => ({
      item: candidate.item,
      rank:
        predictUsability(itemFeatures(candidate, article)) - (isOnlyOnRequest(candidate) ? 1 : 0),
    }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ item }) => item);
  const stems = ranked.map(({ stem }) => stem);
  return ranked.filter(({ stem }, at) => stems.indexOf(stem) === at).slice(0, count);
}

/** Whether the sentence that proves the key, not one that only says who "he" is, touches the place. */
function isAbout({ evidence }: Item, about: Span): boolean {
  const [proof] = evidence;
  return proof !== undefined && overlaps(proof, about);
}
