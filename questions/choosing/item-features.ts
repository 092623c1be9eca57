import { WEEKDAYS } from "../lexicon/calendar";
import { allWordsOf, wordsOf } from "../text/words";
import type { Article } from "../types";
import type { Candidate } from "./candidate";

/** What can be counted about a candidate: the name of each measure and its value. A measure left out is 0. */
export type ItemFeatures = Readonly<Record<string, number>>;

const DECIMALS = 1000;

/**
 * What a ranker may go by. Shares and probabilities run from 0 to 1, lengths are in words, and a name with a colon
 * says that something is so ("form:when", "soft:echo"). Kept beside each verdict, so that a verdict still teaches
 * when the writer no longer writes the item.
 */
export function itemFeatures({ item, draft, findings }: Candidate, article: Article): ItemFeatures {
  const stem = allWordsOf(item.stem);
  const wrong = item.options.filter(({ correct }) => !correct);
  const evidence = new Set(item.evidence.flatMap(({ quote }) => wordsOf(quote)));
  const measures = {
    confidence: draft.confidence,
    weight: draft.weight,
    "stem words": stem.length,
    "stem words of substance": wordsOf(item.stem).length,
    "stem names": namesIn(item.stem),
    "stem definites": definitesIn(item.stem),
    "stem commas": item.stem.split(",").length - 1,
    "stem numbers": /\d/.test(item.stem) ? 1 : 0,
    "stem quotation": item.stem.includes("“") ? 1 : 0,
    "stem taken from evidence": shareIn(wordsOf(item.stem), evidence),
    "stem about the title": shareIn(wordsOf(article.title), new Set(wordsOf(item.stem))),
    "key words": allWordsOf(item.key).length,
    "key taken from evidence": shareIn(wordsOf(item.key), evidence),
    options: item.options.length,
    "options from article": wrong.filter((option) => option.evidence).length / wrong.length,
    "evidence sentences": item.evidence.length,
    "evidence words": allWordsOf(item.evidence[0]?.quote ?? "").length,
    place: (item.evidence[0]?.start ?? 0) / Math.max(1, article.text.length),
    [`form:${item.form}`]: 1,
    [`answer:${isWeekday(item.key) ? "weekday" : draft.answerType}`]: 1,
    ...Object.fromEntries(wrong.map(({ origin }) => [`origin:${origin}`, 1])),
    ...Object.fromEntries(findings.map(({ rule }) => [`soft:${rule}`, 1])),
  };
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [
      name,
      Math.round(value * DECIMALS) / DECIMALS,
    ]),
  );
}

/** A day of the week tells less of what happened than any other date. */
export function isWeekday(key: string): boolean {
  return WEEKDAYS.some((day) => key.toLowerCase().startsWith(day.toLowerCase()));
}

/** Names of one or more words, the first word of the stem left out. */
function namesIn(stem: string): number {
  return stem.match(/(?<=\s[“‘(]?)\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)*/gu)?.length ?? 0;
}

/** "the plan", "these talks": things that the reader has to know already, unless a name or "of" makes them known. */
function definitesIn(stem: string): number {
  return (
    stem.match(/\b(?:the|these|those|this|that)\s+(?:\p{Ll}[\p{L}-]*)(?!\s+of\b)/giu)?.length ?? 0
  );
}

function shareIn(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}
