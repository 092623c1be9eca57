import { cityNamed } from "../lexicon/cities";
import { countryNamed } from "../lexicon/countries";
import { US_STATES } from "../lexicon/regions";
import type { AnswerType, Entity } from "../types";

/** What sort of place a name is, as a question calls it; null for all others. */
export type PlaceSort = "country" | "US state" | "city" | null;

/** States whose name is a city's or a country's as well: a question can't say which is meant. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["Washington", "Georgia", "New York"]);

/** Whether a name is a country, a state of the United States or a city of 100,000 people; null where it is unknown. */
export function sortOfPlace({ name }: Entity): PlaceSort {
  if (AMBIGUOUS.has(name)) return null;
  if (countryNamed(name) !== undefined) return "country";
  if (US_STATES.has(name)) return "US state";
  return cityNamed(name) === undefined ? null : "city";
}

/** The answer type of a place of this sort: countries stand beside countries. */
export function answerTypeOf(sort: PlaceSort): AnswerType {
  return sort === "country" ? "country" : "place";
}
