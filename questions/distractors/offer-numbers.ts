import { numberWordValue } from "../lexicon/number-words";
import type { Distractor, Draft, ItemContext, NumberMention } from "../types";
import { nearAges, nearNumbers } from "./near-numbers";
import { firstOfEach, fromArticle, shapeOf } from "./of-article";

/** Other numbers of the article that could count the same thing, then near ones that it does not hold. */
export function offerNumbers(draft: Draft, context: ItemContext): Distractor[] {
  const key = context.numbers.find(
    (number) =>
      draft.keySpan !== null &&
      number.start >= draft.keySpan.start &&
      number.end <= draft.keySpan.end,
  );
  if (key === undefined) return [];
  const isOfAge = isAge(key, context);
  const most = isOfAge ? MOST_APART_IN_AGE : MOST_APART;
  const fewest = countedOf(draft.stem);
  const isUsable = (number: NumberMention) =>
    number.value > fewest &&
    isWithin(most, number, key) &&
    !isModel(number, context) &&
    !stands(bareNumber(number.quote), draft.stem) &&
    !draft.evidence.some((span) => span.start <= number.start && number.end <= span.end);
  const bare = draft.key.toLowerCase() === key.quote.toLowerCase();
  const own = firstOfEach(
    context.numbers.filter((number) => bare && isComparable(number, key) && isUsable(number)),
  ).slice(0, MOST_OTHER_NUMBERS);
  const borrowed = firstOfEach(
    context.numbers.filter(
      (number) =>
        hasLikeFigure(number, key) &&
        !own.some(({ value }) => value === number.value) &&
        isUsable(number),
    ),
  ).slice(0, MOST_OTHER_NUMBERS - own.length);
  const known = new Set(context.numbers.map(({ quote }) => bareNumber(quote)));
  const isTaken = (near: string) =>
    known.has(near) || stands(near, draft.stem) || valueOf(near) <= fewest;
  const near = isOfAge ? nearAges(draft.key, isTaken) : nearNumbers(draft.key, isTaken);
  return [
    ...own.map((number) => fromArticle(number, "other-number", context, inFormatOf(key, number))),
    ...borrowed.map((number) =>
      fromArticle(number, "other-number", context, withNumeral(draft.key, number)),
    ),
    ...near.map((text): Distractor => ({
      text,
      origin: "near-number",
      why: `The article gives ${draft.key}; ${text} does not appear in it.`,
      evidence: null,
    })),
  ];
}

/** The 12 of "12 of ____ men", for nobody counts 12 of 11; 0 where the gap follows no such number. */
function countedOf(stem: string): number {
  const before = /(\d[\d,]*|\b\p{Ll}+) (?:out )?of (?:the )?____/u.exec(stem)?.[1];
  const value = before === undefined ? 0 : valueOf(before);
  return value === Infinity ? 0 : value;
}

/** What a number in digits or words comes to; infinite where it is none. */
function valueOf(text: string): number {
  const digits = /\d[\d,]*/.exec(text)?.[0];
  return digits === undefined
    ? (numberWordValue(text.toLowerCase()) ?? Infinity)
    : Number(digits.replaceAll(",", ""));
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

/** How many times as much another number may be before nobody would choose it. */
const MOST_APART = 4;
const MOST_APART_IN_AGE = 1.6;

/** Whether the figures are of a like size, and not the same. */
function isWithin(most: number, number: NumberMention, key: NumberMention): boolean {
  const [written, own] = [figureOf(number), figureOf(key)];
  const ratio = number.kind === key.kind ? number.value / key.value : written / own;
  // "all one mountains"
  return number.value !== 1 && ratio !== 1 && ratio >= 1 / most && ratio <= most;
}

/** Whether the number says how old somebody is: "aged 34", "anybody over 18", "34-year-old". */
function isAge({ kind, start, end, value }: NumberMention, { analysis }: ItemContext): boolean {
  const { text } = analysis.article;
  if (kind === "age" || /^[- ]years?[- ]old\b/.test(text.slice(end))) return value < OLDEST;
  return value < OLDEST && BEFORE_AGE.test(text.slice(Math.max(0, start - 40), start));
}

const OLDEST = 110;
const BEFORE_AGE =
  /\b(?:aged?|(?:at )?the age of|(?:anybody|anyone|everybody|everyone|people|those|children|adults|students|men|women) (?:aged? )?(?:over|under|above|below)|until (?:s?he|they) (?:was|were|is|are)|when (?:s?he|they) (?:was|were|is|are))\s$/i;

/** The same kind and format. */
function isComparable(number: NumberMention, key: NumberMention): boolean {
  return (
    number.kind === key.kind &&
    number.quote !== key.quote &&
    !/dozen/i.test(number.quote) &&
    (shapeOf(number.quote) === shapeOf(key.quote) || areDigitPercents(number, key))
  );
}

/**
 * A number of another thing whose figure could stand in the key's place, "28" of "28 per cent" for "12" workers: who only looks
 * for figures in the article finds it there too.
 */
function hasLikeFigure(number: NumberMention, key: NumberMention): boolean {
  const [written, own] = [numeralOf(number.quote), numeralOf(key.quote)];
  if (written === null || own === null || number.kind === key.kind) return false;
  const areDigits = /\d/.test(written) && /\d/.test(own);
  const areWords = number.value <= MOST_IN_WORDS && key.value <= MOST_IN_WORDS;
  return (
    (areDigits || (areWords && /^\p{L}+$/u.test(written + own))) &&
    shapeOf(written) === shapeOf(own) &&
    written.split(".")[1]?.length === own.split(".")[1]?.length &&
    !(key.kind === "percent" && figureOf(number) > 100)
  );
}

/** As newspapers write them out. */
const MOST_IN_WORDS = 12;

/** The figure of a number, or the word for a small one: "28" of "28 per cent", "Nine". */
function numeralOf(quote: string): string | null {
  return NUMERAL.exec(quote)?.[0] ?? null;
}

const NUMERAL = /\d[\d,.]*|^\p{L}+$/u;

/** What the digits alone come to, "3.5" of "$3.5 million"; the value of a number in words. */
function figureOf({ quote, value }: NumberMention): number {
  const digits = /\d[\d,.]*/.exec(quote)?.[0];
  return digits === undefined ? value : Number(digits.replaceAll(",", ""));
}

/** The key with the figure of another number. */
function withNumeral(key: string, { quote }: NumberMention): string {
  return key.replace(NUMERAL, numeralOf(quote)!);
}

/** "6.89%" and "5 per cent" differ in nothing but how they are written. */
function areDigitPercents(...numbers: readonly NumberMention[]): boolean {
  return numbers.every(
    ({ kind, quote }) => kind === "percent" && /^\d[\d.]*(?:\s?%| per\s?cent)$/i.test(quote),
  );
}
