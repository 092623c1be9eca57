import { MONTHS } from "../lexicon/calendar";
import type { DateMention, Distractor, Draft, ItemContext } from "../types";
import { nearDates } from "./near-dates";
import { firstOfEach, fromArticle, shapeOf } from "./of-article";

/** An article of unknown age may be so many years younger than the last year of which it tells. */
const YEARS_AFTER_LAST = 3;

/** The year in which the article appeared, and how many years later it may have been; null where nothing tells. */
function yearOfArticle(
  context: ItemContext,
): { readonly year: number; readonly give: number } | null {
  const { published } = context.analysis.article;
  if (published !== undefined) return { year: yearOf(published), give: 0 };
  const told = context.dates.filter((date) => !isAhead(date, context));
  const year = Math.max(0, ...told.map(({ quote }) => yearOf(quote)));
  return year === 0 ? null : { year, give: YEARS_AFTER_LAST };
}

/** Whether a reader who knows how old the article is could believe the year: what is to come comes after it, what was came before. */
function couldBe(
  year: number,
  { year: today, give }: { readonly year: number; readonly give: number },
  key: DateMention | undefined,
  context: ItemContext,
): boolean {
  if (key !== undefined && isAhead(key, context) && yearOf(key.quote) >= today)
    return year >= today;
  return year <= Math.max(today + give, yearOf(key?.quote ?? ""));
}

/** Other dates of the article in the same form, then near ones that it does not hold. */
export function offerDates(draft: Draft, context: ItemContext): Distractor[] {
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
  const { text } = context.analysis.article;
  const today = yearOfArticle(context);
  const isOut = (near: string) =>
    yearOf(near) > 0 && today !== null && !couldBe(yearOf(near), today, key, context);
  return [
    ...[
      ...firstOfEach(same).map((date) => fromArticle(date, "other-date", context)),
      ...(key === undefined ? [] : partsOfDates(draft, key, context)),
    ].filter((offered) => !isOut(offered.text)),
    ...nearDates(draft.key, (near) => text.includes(near) || isOut(near)).map(
      (near): Distractor => ({
        text: near,
        origin: "near-date",
        why: `The article says ${draft.key}; ${near} does not appear in it.`,
        evidence: null,
      }),
    ),
  ];
}

/** "2010" or "June" of "June 24, 2010": a year or month that the article names with a day of it. */
function partsOfDates(draft: Draft, key: DateMention, context: ItemContext): Distractor[] {
  const part =
    key.granularity === "year"
      ? YEAR
      : key.granularity === "month" && /^\p{L}+$/u.test(key.quote)
        ? MONTH
        : null;
  if (part === null) return [];
  const dated = context.dates.flatMap((date) => {
    const text = part.exec(date.quote)?.[0];
    const isOwn = draft.evidence.some((span) => span.start <= date.start && date.end <= span.end);
    if (text === undefined || text === date.quote || text === key.quote || isOwn) return [];
    return isAhead(date, context) || draft.stem.includes(text) ? [] : [{ date, text }];
  });
  return dated
    .filter(({ text }, at) => dated.findIndex((other) => other.text === text) === at)
    .map(({ date, text }) => fromArticle(date, "other-date", context, text));
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const MONTH = new RegExp(`\\b(?:${MONTHS.join("|")})\\b`);

/** Whether the sentence of a date looks ahead of the day of the article: "by 2050 … will". */
function isAhead(date: DateMention, { analysis }: ItemContext): boolean {
  const { start, end } = analysis.sentences[date.sentence]!;
  return /\b(?:will|shall|could|may|might|expected to|intended to|scheduled to|due to|plans? (?:to|for)|forecast|predicted?|projected|by (?=20\d\d))/.test(
    analysis.article.text.slice(start, end),
  );
}

/** The year, or a decade's first one, that the words name; 0 where they name none. A year that nobody has lived yet gives itself away. */
function yearOf(quote: string): number {
  return Number(/\b(?:1[5-9]|20)\d\d/.exec(quote)?.[0] ?? 0);
}
