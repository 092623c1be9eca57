import { withPlaceArticle } from "../lexicon/place-articles";
import type { DateMention, Distractor, Draft, ItemContext, NumberMention } from "../types";
import { evidenceSpan } from "../text/evidence";
import { offerChanged } from "./changed-statements";
import { nearDates } from "./near-dates";
import { nearNumbers } from "./near-numbers";
import { offerNames } from "./names";
import { offerOtherCallings } from "./other-callings";
import { offerPlaces } from "./places";
import { offerOtherAnswers } from "./other-answers";

/**
 * Wrong options for a draft, best first, each with why it is there. `others` is every draft of the article: what
 * it says elsewhere in the same form. Empty where nothing honest is to be had.
 */
export function offerDistractors(
  draft: Draft,
  context: ItemContext,
  others: readonly Draft[],
): Distractor[] {
  switch (draft.answerType) {
    case "person":
    case "organization":
    case "country":
    case "place":
      return [
        ...draft.distractors,
        ...(draft.kind === "where"
          ? asInSentence(draft, offerPlaces(draft, context))
          : offerNames(draft, context)),
      ];
    case "date":
      return [...draft.distractors, ...offerDates(draft, context)];
    case "count":
    case "money":
    case "percent":
    case "measure":
    case "duration":
      return [...draft.distractors, ...offerNumbers(draft, context)];
    case "statement": {
      const said = [...offerOtherAnswers(draft, others, context), ...draft.distractors];
      return [...said, ...offerChanged({ ...draft, distractors: said }, context)];
    }
    case "clause":
    case "phrase":
      return [...draft.distractors, ...offerOtherAnswers(draft, others, context)];
    case "predicate":
      return [...draft.distractors, ...offerChanged(draft, context)];
    case "role":
      return [...draft.distractors, ...offerOtherCallings(draft, context)];
    case "truth":
    case "sentence":
      return [...draft.distractors];
  }
}

/** Places that complete a sentence, each with the article that it needs there. */
function asInSentence({ form }: Draft, places: readonly Distractor[]): readonly Distractor[] {
  if (!form.startsWith("cloze")) return places;
  return places.map((place) => ({ ...place, text: withPlaceArticle(place.text) }));
}

/** An article of unknown age may be so many years younger than the last year that it names. */
const YEARS_AFTER_LAST = 3;

/** Other dates of the article in the same form, then near ones that it does not hold. */
function offerDates(draft: Draft, context: ItemContext): Distractor[] {
  const key = context.dates.find((date) => date.start === draft.keySpan?.start);
  const same = context.dates.filter(
    (date) =>
      key !== undefined &&
      date.granularity === key.granularity &&
      shapeOf(date.quote) === shapeOf(key.quote) &&
      date.quote !== key.quote &&
      !draft.stem.includes(date.quote) &&
      (isAhead(key, context) || !isAhead(date, context)) &&
      !draft.evidence.some((span) => span.start <= date.start && date.end <= span.end),
  );
  const { text, published } = context.analysis.article;
  const named = Math.max(...context.dates.map(({ quote }) => yearOf(quote)));
  const latest =
    published === undefined ? named + YEARS_AFTER_LAST : Math.max(yearOf(published), named);
  const isTooLate = (near: string) => named > 0 && yearOf(near) > latest;
  return [
    ...firstOfEach(same).map((date) => fromArticle(date, "other-date", context)),
    ...nearDates(draft.key, (near) => text.includes(near) || isTooLate(near)).map(
      (near): Distractor => ({
        text: near,
        origin: "near-date",
        why: `The article says ${draft.key}; ${near} does not appear in it.`,
        evidence: null,
      }),
    ),
  ];
}

/** Whether the sentence of a date looks ahead of the day of the article: "by 2050 … will". */
function isAhead(date: DateMention, { analysis }: ItemContext): boolean {
  const { start, end } = analysis.sentences[date.sentence]!;
  return /\b(?:will|shall|could|may|might|expected to|intended to|scheduled to|due to|plans? (?:to|for)|forecast|predicted?|projected|by (?=20\d\d))/i.test(
    analysis.article.text.slice(start, end),
  );
}

/** The year, or a decade's first one, that the words name; 0 where they name none. A year that nobody has lived yet gives itself away. */
function yearOf(quote: string): number {
  return Number(/\b(?:1[5-9]|20)\d\d/.exec(quote)?.[0] ?? 0);
}

/** Other numbers of the article that could count the same thing, then near ones that it does not hold. */
function offerNumbers(draft: Draft, context: ItemContext): Distractor[] {
  const key = context.numbers.find(
    (number) =>
      draft.keySpan !== null &&
      number.start >= draft.keySpan.start &&
      number.end <= draft.keySpan.end,
  );
  if (key === undefined) return [];
  const bare = draft.key.toLowerCase() === key.quote.toLowerCase();
  const same = context.numbers.filter(
    (number) =>
      bare &&
      isComparable(number, key) &&
      !isModel(number, context) &&
      !stands(bareNumber(number.quote), draft.stem) &&
      !draft.evidence.some((span) => span.start <= number.start && number.end <= span.end),
  );
  const known = new Set(context.numbers.map(({ quote }) => bareNumber(quote)));
  return [
    ...firstOfEach(same)
      .slice(0, MOST_OTHER_NUMBERS)
      .map((number) => fromArticle(number, "other-number", context, inFormatOf(key, number))),
    ...nearNumbers(draft.key, (near) => known.has(near) || stands(near, draft.stem)).map(
      (near): Distractor => ({
        text: near,
        origin: "near-number",
        why: `The article gives ${draft.key}; ${near} does not appear in it.`,
        evidence: null,
      }),
    ),
  ];
}

/** "787" where the article writes "787s", "the 787" or "Boeing 787": a model that counts nothing. */
function isModel({ quote }: NumberMention, { analysis }: ItemContext): boolean {
  if (!/^\d{2,4}$/.test(quote)) return false;
  return new RegExp(
    `\\b(?:the|\\p{Lu}[\\p{L}\\d]+) ${quote}(?!\\d)(?! \\p{Ll}+s\\b)|\\b${quote}s\\b`,
    "u",
  ).test(analysis.article.text);
}

/** More of them and the key could often only be the smallest or the largest. */
const MOST_OTHER_NUMBERS = 2;

/** "300,000" of "$300,000", "nine" of "Nine": what another number of the article is compared with. */
function bareNumber(quote: string): string {
  return /\d[\d,.]*/.exec(quote)?.[0] ?? quote.toLowerCase();
}

/** Whether a number stands in the text by itself, not as a part of another. */
function stands(number: string, text: string): boolean {
  return new RegExp(`(?<![\\w.,])${number.replace(/[.]/g, "\\.")}(?![\\w]|[.,]\\d)`, "i").test(
    text,
  );
}

/** A percentage in the words of another one: "6.89%" beside "5 per cent" is "6.89 per cent". */
function inFormatOf(key: NumberMention, { kind, quote }: NumberMention): string {
  const written = /\d[\d,.]*/.exec(quote)?.[0];
  if (kind !== "percent" || written === undefined) return quote;
  return key.quote.replace(/\d[\d,.]*/, written);
}

/** The same kind and format, and not so far off that nobody would choose it. */
function isComparable(number: NumberMention, key: NumberMention): boolean {
  const ratio = number.value / key.value;
  return (
    number.kind === key.kind &&
    number.quote !== key.quote &&
    number.value !== key.value &&
    // "all one mountains"
    number.value !== 1 &&
    !/dozen/i.test(number.quote) &&
    (shapeOf(number.quote) === shapeOf(key.quote) || areDigitPercents(number, key)) &&
    ratio >= 0.25 &&
    ratio <= 4
  );
}

/** "6.89%" and "5 per cent" differ in nothing but how they are written. */
function areDigitPercents(...numbers: readonly NumberMention[]): boolean {
  return numbers.every(
    ({ kind, quote }) => kind === "percent" && /^\d[\d.]*(?:\s?%| per\s?cent)$/i.test(quote),
  );
}

/** The format of a date or number: digits as 0, letters of a word as one x. */
function shapeOf(quote: string): string {
  return quote
    .replace(/\p{L}{2,}/gu, "x")
    .replace(/\b\d{4}\b/g, "YYYY")
    .replace(/[\d,]*\.\d+/g, "0.0")
    .replace(/\d[\d,]*(?!\.\d)/g, "0");
}

function firstOfEach<T extends { readonly quote: string }>(mentions: readonly T[]): T[] {
  return mentions.filter(
    (mention, at) => mentions.findIndex((other) => other.quote === mention.quote) === at,
  );
}

function fromArticle(
  mention: DateMention | NumberMention,
  origin: "other-date" | "other-number",
  { analysis }: ItemContext,
  text = mention.quote,
): Distractor {
  const sentence = evidenceSpan(analysis.article.text, analysis.sentences[mention.sentence]!);
  return {
    text: origin === "other-number" ? text.toLowerCase() : text,
    origin,
    why: `The article gives ${mention.quote} for something else.`,
    evidence: sentence,
  };
}
