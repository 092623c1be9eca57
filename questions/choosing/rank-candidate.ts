import type { Article } from "../types";
import type { Candidate } from "./candidate";
import { itemFeatures } from "./item-features";
import { isOnlyOnRequest } from "./only-on-request";
import { isVerbatim } from "./is-verbatim";
import { predictUsability } from "./predict-usability";

/** Whoever gets fewer questions misses less than whoever gets one that a teacher would strike out. */
export const LEAST_USABILITY = 0.25;
/** The article's own words are long, and the ranker knows long stems as ones that went wrong in the wording. */
const LEAST_OF_VERBATIM = 0.1;
/** What certain use is worth, beside what the choice takes off for repetition. */
const WORTH = 2;
/** A number in a stem can no longer be asked for. */
const NUMBER_GIVEN = 0.1;

/** Even where the article's own words may be asked for, a question in words of its own asks better. */
const VERBATIM = 0.4;

/** What the item is worth by itself, by its predicted usability; null where it is better not asked at all. */
export function rankCandidate(candidate: Candidate, article: Article): number | null {
  if (isOnlyOnRequest(candidate)) return null;
  const usability = predictUsability(itemFeatures(candidate, article));
  if (usability < (isVerbatim(candidate.item) ? LEAST_OF_VERBATIM : LEAST_USABILITY)) return null;
  const { stem, answerType } = candidate.draft;
  const given = answerType !== "count" && /\d/.test(stem) ? NUMBER_GIVEN : 0;
  return WORTH * usability - given - (isVerbatim(candidate.item) ? VERBATIM : 0);
}
