import type { Distractor, Draft, ItemContext, NumberMention } from "../types";
import { nearNumbers } from "./near-numbers";
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
  const own = firstOfEach(same).slice(0, MOST_OTHER_NUMBERS);
  const borrowed = firstOfEach(
    context.numbers.filter(
      (number) =>
        isLikeInSize(number, key) &&
        !own.some(({ value }) => value === number.value) &&
        !isModel(number, context) &&
        !stands(bareNumber(number.quote), draft.stem) &&
        !draft.evidence.some((span) => span.start <= number.start && number.end <= span.end),
    ),
  ).slice(0, MOST_OTHER_NUMBERS - own.length);
  return [
    ...own.map((number) => fromArticle(number, "other-number", context, inFormatOf(key, number))),
    ...borrowed.map((number) =>
      fromArticle(number, "other-number", context, withNumeral(draft.key, number)),
    ),
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

/**
 * A number of another thing whose figure could stand in the key's place, "28" of "28 per cent" for "12" workers: who only looks
 * for figures in the article finds it there too.
 */
function isLikeInSize(number: NumberMention, key: NumberMention): boolean {
  const [written, own] = [numeralOf(number.quote), numeralOf(key.quote)];
  if (written === null || own === null || number.kind === key.kind) return false;
  const areDigits = /\d/.test(written) && /\d/.test(own);
  const areWords = number.value <= MOST_IN_WORDS && key.value <= MOST_IN_WORDS;
  const ratio = areDigits ? figureOf(written) / figureOf(own) : number.value / key.value;
  const most = key.kind === "age" ? 2 : 4;
  return (
    (areDigits || (areWords && /^\p{L}+$/u.test(written + own))) &&
    shapeOf(written) === shapeOf(own) &&
    number.value !== 1 &&
    !(key.kind === "percent" && figureOf(written) > 100) &&
    ratio !== 1 &&
    ratio >= 1 / most &&
    ratio <= most
  );
}

/** As newspapers write them out. */
const MOST_IN_WORDS = 12;

/** The figure of a number, or the word for a small one: "28" of "28 per cent", "Nine". */
function numeralOf(quote: string): string | null {
  return NUMERAL.exec(quote)?.[0] ?? null;
}

const NUMERAL = /\d[\d,.]*|^\p{L}+$/u;

const figureOf = (written: string) => Number(written.replaceAll(",", ""));

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
