import { cityNamed } from "../lexicon/cities";
import { countryNamed } from "../lexicon/countries";
import { REGIONS, US_STATES } from "../lexicon/regions";
import type { Distractor, Draft, ItemContext } from "../types";
import { offerNames } from "./names";
import { offerNearPlaces } from "./near-places";

/** "In which city" wants cities only; a question with "Where" takes whatever place is like the key. */
const SORTS: readonly (readonly [RegExp, (name: string) => boolean])[] = [
  [/\bwhich city\b/i, (name) => cityNamed(name) !== undefined && !REGIONS.has(name)],
  [/\bwhich US state\b/i, (name) => US_STATES.has(name)],
  [/\bwhich country\b/i, (name) => countryNamed(name) !== undefined],
];

/**
 * Wrong places for a question about where: other places of the article first, then places of the same standing. None
 * that the proof names as well, for it could be another place of the same event, and no country under two names.
 */
export function offerPlaces(draft: Draft, context: ItemContext): Distractor[] {
  const isSort = SORTS.find(([pattern]) => pattern.test(draft.stem))?.[1] ?? (() => true);
  const key = context.entities.find(({ id }) => id === draft.entityId);
  const near = key === undefined ? [] : offerNearPlaces(draft, key, context);
  const proof = draft.evidence.map(({ quote }) => quote).join(" ");
  const own = countryNamed(draft.key)?.code;
  const offered = [...offerNames(draft, context), ...near].filter(
    ({ text }) => isSort(text) && !proof.includes(text) && !draft.stem.includes(text),
  );
  return offered.filter(({ text }, at) => {
    const code = countryNamed(text)?.code;
    if (code === undefined) return offered.findIndex((other) => other.text === text) === at;
    const first = offered.findIndex((other) => countryNamed(other.text)?.code === code);
    return code !== own && first === at;
  });
}
