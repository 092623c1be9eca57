import type { Span } from "../../../questions/types";
import { cityNamed } from "../../../questions/lexicon/cities";
import { countryNamed } from "../../../questions/lexicon/countries";
import { REGIONS } from "../../../questions/lexicon/regions";

export const SCORED_TYPES = ["person", "place", "organization"] as const;
export type ScoredType = (typeof SCORED_TYPES)[number];

/** A name to score: where it ends, and what it is. Beginnings differ by titles and articles alone. */
export interface ScoredName {
  readonly text: string;
  readonly end: number;
  readonly type: string;
  readonly context: string;
}

/** Hits and misses, for each type and in all. */
export class NameTally {
  readonly counts = new Map<string, { right: number; found: number; gold: number }>();
  readonly misses: string[] = [];

  private of(type: string): { right: number; found: number; gold: number } {
    const counts = this.counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    this.counts.set(type, counts);
    return counts;
  }

  /** Scores one document. Names within `ignored` spans are neither right nor wrong. */
  add(gold: readonly ScoredName[], found: readonly ScoredName[], ignored: readonly Span[]): void {
    const isIgnored = (end: number): boolean =>
      ignored.some((span) => span.start < end && end <= span.end);
    const byEnd = new Map(gold.map((name) => [name.end, name]));
    const hit = new Set<number>();
    for (const name of found) {
      if (!isScored(name.type) || (!byEnd.has(name.end) && isIgnored(name.end))) continue;
      this.of(name.type).found += 1;
      const match = byEnd.get(name.end);
      if (match && typeOf(match) === typeOf(name)) {
        this.of(name.type).right += 1;
        hit.add(name.end);
      } else
        this.misses.push(
          `${name.text}: ${name.type}, not ${match?.type ?? "a name"} (${name.context})`,
        );
    }
    for (const name of gold) {
      this.of(typeOf(name)).gold += 1;
      if (!hit.has(name.end))
        this.misses.push(`missed ${name.text}: ${name.type} (${name.context})`);
    }
  }

  f(types: readonly string[] = SCORED_TYPES): {
    f: number;
    precision: number;
    recall: number;
    gold: number;
  } {
    let [right, found, gold] = [0, 0, 0];
    for (const type of types) {
      const counts = this.of(type);
      right += counts.right;
      found += counts.found;
      gold += counts.gold;
    }
    return {
      f: (200 * right) / Math.max(1, found + gold),
      precision: (100 * right) / Math.max(1, found),
      recall: (100 * right) / Math.max(1, gold),
      gold,
    };
  }
}

export const isScored = (type: string): boolean => SCORED_TYPES.some((scored) => scored === type);

/** "The North" stands for a country too. */
const isRegion = (text: string): boolean =>
  REGIONS.has(text) || text === "North" || text === "South";

/**
 * Countries, cities and regions count as places. Annotators call them organisations where they act
 * ("Ukraine accepted"), which is a reading of the sentence and not of the name.
 */
export function typeOf(name: { readonly text: string; readonly type: string }): string {
  const text = name.text.replace(/^the /i, "");
  const known = countryNamed(text) ?? cityNamed(text) ?? (isRegion(text) ? text : undefined);
  return known !== undefined && name.type === "organization" ? "place" : name.type;
}
