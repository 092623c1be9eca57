import type { Item } from "../types";
import { chanceOf, GUESSER_NAMES, type GuesserName } from "./guessers";

/** With fewer items a figure would say nothing. */
const FEWEST_ITEMS = 5;
/** So many standard deviations above chance luck takes one of the four guessers in one quiz of twenty. */
const BEYOND_LUCK = 2.24;

/** What somebody earns who answers by one simple rule. */
export interface GuesserResult {
  readonly guesser: GuesserName;
  /** How many items they get right on average, where ties are broken by chance. */
  readonly right: number;
  /** More than blind choice would, and more than luck with so few items explains. */
  readonly isBeyondLuck: boolean;
  /** The items that they are sure to get right, by their place from 0. */
  readonly sure: readonly number[];
}

/** What guessing earns in the multiple-choice items of a quiz, beside blind choice. */
export interface Guessing {
  /** How many items are of that type. */
  readonly n: number;
  /** How many of them a blind choice gets right on average. */
  readonly chance: number;
  /** Null where there are too few items to say. */
  readonly results: readonly GuesserResult[] | null;
}

/** Lets each of the naive guessers take the quiz. */
export function appraiseGuessing(items: readonly Item[], text: string): Guessing {
  const asked = items.flatMap((item, place) =>
    item.type === "multiple-choice" ? [{ item, place }] : [],
  );
  const blind = asked.map(({ item }) => 1 / item.options.length);
  const chance = sum(blind);
  const deviation = Math.sqrt(sum(blind.map((share) => share * (1 - share))));
  if (asked.length < FEWEST_ITEMS) return { n: asked.length, chance, results: null };
  const results = GUESSER_NAMES.map((guesser) => {
    const chances = asked.map(({ item }) => chanceOf(guesser, item, text));
    const right = sum(chances);
    return {
      guesser,
      right,
      isBeyondLuck: right > chance + BEYOND_LUCK * deviation,
      sure: asked.filter((_, at) => chances[at] === 1).map(({ place }) => place),
    };
  });
  return { n: asked.length, chance, results };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
