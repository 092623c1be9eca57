import { casual } from "chrono-node";
import { MONTHS, PERIODS, SHORT_MONTHS, WEEKDAYS } from "../lexicon/calendar";
import { evidenceSpan } from "../text/evidence";
import type { Analysis, DateGranularity, DateMention } from "../types";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** A month or day without its year that lies further ahead of the day of publication is one of the year before. */
const MOST_DAYS_AHEAD = 60;

interface Pattern {
  readonly granularity: DateGranularity;
  readonly relative: boolean;
  readonly pattern: RegExp;
}

const month = `(?:${MONTHS.join("|")}|(?:${SHORT_MONTHS.join("|")})\\b\\.?)`;
const weekday = `(?:${WEEKDAYS.join("|")})`;
const year = "(?:1[5-9]|20)\\d\\d";
const ordinal = "(?:st|nd|rd|th)?";
const period = `(?:${PERIODS.join("|")})`;
const count = "(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)";

const rule = (granularity: DateGranularity, source: string, relative = false): Pattern => ({
  granularity,
  relative,
  pattern: new RegExp(source, "gu"),
});

/** In the order in which they claim their words: the longest forms first. */
const PATTERNS: readonly Pattern[] = [
  rule(
    "day",
    `(?:\\b${weekday},?\\s+)?\\b${month}\\s+\\d{1,2}${ordinal}(?:,?\\s+${year})?(?!\\d)(?!,\\d)`,
  ),
  rule(
    "day",
    `(?:\\b${weekday},?\\s+)?(?:the\\s+)?\\b\\d{1,2}${ordinal}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?\\b`,
  ),
  rule("day", `\\b${year}-\\d\\d-\\d\\d\\b`),
  rule("month", `\\b${month},?\\s+(?:of\\s+)?${year}\\b`),
  rule("other", `\\b(?:last|next|this|past|coming)\\s+${weekday}\\b`, true),
  rule("other", `\\b(?:last|next|this|past|coming|previous)\\s+(?:${month}|${period})\\b`, true),
  rule("other", `\\b${count}\\s+${period}s?\\s+(?:ago|earlier|later)\\b`, true),
  rule("other", "\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b", true),
  rule("weekday", `\\b${weekday}(?:s|\\s+(?:morning|afternoon|evening|night))?\\b`),
  rule("decade", "\\b(?:the\\s+)?(?:(?:early|mid|late)[- ])?(?:1[5-9]|20)\\d0s\\b"),
  rule("other", `\\b(?:first|second|third|fourth)\\s+quarter(?:\\s+of\\s+${year})?\\b`),
  rule("other", `\\b(?:spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+${year}\\b`),
  rule("month", `\\b${month}(?=[\\s,.;:)]|$)`),
  rule(
    "year",
    `\\b${year}\\b(?![,.]\\d)(?!\\s+(?:people|men|women|students|jobs|homes|pounds|dollars|euros|miles|metres|meters))`,
  ),
];

/**
 * The dates and days that the article names, in order of place; none overlap. Durations ("three days") are no
 * dates. `iso` is resolved against the day of publication where a form needs one ("Saturday" is the one before).
 */
export function findDates(analysis: Analysis): DateMention[] {
  const { article } = analysis;
  return analysis.sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const taken: [number, number][] = [];
    const found: DateMention[] = [];
    for (const { granularity, relative, pattern } of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.some(([from, to]) => start < to && from < end) || isNoDate(text, match)) continue;
        taken.push([start, end]);
        const span = evidenceSpan(article.text, {
          start: sentence.start + start,
          end: sentence.start + end,
        });
        const iso = resolve(span.quote, granularity, article.published);
        found.push({ ...span, sentence: sentence.index, granularity, iso, relative });
      }
    }
    return found.toSorted((a, b) => a.start - b.start);
  });
}

/** "May" and "March" as verbs, "Sunday Times", "the 2014 Act": words of the calendar that date nothing. */
function isNoDate(text: string, match: RegExpMatchArray): boolean {
  const word = match[0];
  const before = text.slice(0, match.index);
  const after = text.slice((match.index ?? 0) + word.length);
  if (/^(May|March)$/.test(word))
    return !/\b(in|of|since|until|by|last|this|next|from|to|and|early|late|mid)[\s-]$/i.test(
      before,
    );
  if (
    /^(?:Sunday|Monday|Friday|Saturday)$/.test(word) &&
    /^\s+(?:Times|Night|Mail|Post|Telegraph|Herald|School)\b/.test(after)
  )
    return true;
  if (/^\d{4}$/.test(word) && /\b(?:Local|Flight|Route|Room|No\.?|Nikkei|Russell) $/.test(before))
    return true;
  return /[$£€]\s?$|\d\.$|\b(?:Black|Bloody|Good|Cyber|Ash|Palm|Super) $/.test(before);
}

function resolve(
  quote: string,
  granularity: DateGranularity,
  published: string | undefined,
): string | null {
  if (granularity === "year") return quote;
  if (granularity === "decade") return /\d{3}0/.exec(quote)?.[0].concat("s") ?? null;
  const needsDay = !new RegExp(year, "u").test(quote);
  if (needsDay && published === undefined) return null;
  const reference = new Date(`${published ?? "2000-01-01"}T12:00:00Z`);
  const result = casual.parse(quote, { instant: reference, timezone: 0 })[0]?.start;
  if (result === undefined) return null;
  const mayBeEarlier = needsDay && (granularity === "day" || granularity === "month");
  const iso = newestOf(result.date(), reference, mayBeEarlier);
  return iso.slice(0, precisionOf(quote, granularity));
}

/** How much of the ISO form the words stand for: "last year" is no day. */
function precisionOf(quote: string, granularity: DateGranularity): number {
  if (granularity !== "other")
    return granularity === "month" ? "2025-03".length : "2025-03-17".length;
  if (/\byears?\b/.test(quote)) return "2025".length;
  return /\bmonths?\b/.test(quote) ? "2025-03".length : "2025-03-17".length;
}

/** As ISO. News of September tells of the January before it, not of the one to come: far ahead means a year back. */
function newestOf(date: Date, reference: Date, mayBeEarlier: boolean): string {
  const daysAhead = (date.getTime() - reference.getTime()) / DAY_MILLISECONDS;
  if (mayBeEarlier && daysAhead > MOST_DAYS_AHEAD) date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString();
}
