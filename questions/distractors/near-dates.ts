import { MONTHS, WEEKDAYS } from "../lexicon/calendar";

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const DAY = /\b(\d{1,2})(st|nd|rd|th)?\b/;
const SHIFTS = [-1, 1, 2, -2, 3, -3, 4, -4];

/**
 * The key with its weekday, day, month or year changed, in the key's own format; nearest first. None that
 * `isTaken` knows from the article. What changes is the finest part: the day of a date, the month of a month.
 */
export function nearDates(key: string, isTaken: (text: string) => boolean): string[] {
  const decade = /\b(\d{3})0s\b/.exec(key);
  const changed =
    decade !== null
      ? SHIFTS.map((by) => key.replace(decade[0], `${Number(decade[1]) + by}0s`))
      : (withWeekday(key) ?? withDay(key) ?? withMonth(key) ?? withYear(key) ?? []);
  return changed.filter((near) => near !== key && !isTaken(near));
}

function withWeekday(key: string): string[] | null {
  const at = WEEKDAYS.findIndex((day) => key.includes(day));
  if (at < 0 || DAY.test(key)) return null;
  return [-1, 1, 2, -2, 3].map((by) => key.replace(WEEKDAYS[at]!, WEEKDAYS[(at + by + 7) % 7]!));
}

/** A day of the month moves within 1 to 28, so that every date exists; a weekday beside it would no longer fit. */
function withDay(key: string): string[] | null {
  if (WEEKDAYS.some((day) => key.includes(day))) return [];
  const match = DAY.exec(key.replace(YEAR, "    "));
  if (match === null || !MONTHS.some((month) => key.includes(month.slice(0, 3)))) return null;
  const day = Number(match[1]);
  return [-3, 2, -6, 5, 8, -9]
    .map((by) => day + by)
    .filter((near) => near >= 1 && near <= 28)
    .map((near) => key.replace(match[0], `${near}${match[2] === undefined ? "" : ordinal(near)}`));
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
}

function withMonth(key: string): string[] | null {
  const at = MONTHS.findIndex((month) => key.includes(month));
  if (at < 0) return null;
  return [-1, 1, 2, -2, 3].map((by) => key.replace(MONTHS[at]!, MONTHS[(at + by + 12) % 12]!));
}

function withYear(key: string): string[] | null {
  const year = YEAR.exec(key)?.[0];
  if (year === undefined) return null;
  return SHIFTS.map((by) => key.replace(year, String(Number(year) + by)));
}

/** A number that orders dates of one format: the year, then month, then day; the weekday from Monday. */
export function dateOrder(text: string): number {
  const weekday = WEEKDAYS.findIndex((day) => text.includes(day));
  const year = Number(YEAR.exec(text)?.[0] ?? /\d{4}(?=s)/.exec(text)?.[0] ?? 0);
  const month = MONTHS.findIndex((name) => text.includes(name.slice(0, 3)));
  const day = Number(DAY.exec(text.replace(YEAR, "    "))?.[1] ?? 0);
  const dated = year * 10_000 + (month + 1) * 100 + day;
  return dated > 0 ? dated : weekday;
}
