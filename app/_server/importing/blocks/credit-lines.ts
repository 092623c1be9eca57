import { strict } from "chrono-node";
import { countWords } from "../../pasted-article";

const BYLINE = /^(?:By|BY|by):? (?=\p{Lu})/u;
const DAY_WORDS = /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? )/i;

/** Whether a line does nothing but name the author. */
export function isByline(text: string, byline: string | null): boolean {
  if (countWords(text) > 12 || /[.!?]$/.test(text)) return false;
  return BYLINE.test(text) || (byline !== null && tidyByline(text) === byline);
}

/** The author's name without "By"; null for none, or for what is no name. */
export function tidyByline(byline: string | null | undefined): string | null {
  const name = byline?.replaceAll(/\s+/g, " ").trim().replace(BYLINE, "") ?? "";
  return name === "" || name.length > 200 || /^https?:/.test(name) ? null : name;
}

/** Whether a line does nothing but give the day, as in “Published 4 May 2026, 9:30 a.m.”. */
export function isDayLine(text: string): boolean {
  if (countWords(text) > 12) return false;
  const [found] = strict.parse(text.replace(DAY_WORDS, ""));
  return found !== undefined && found.text.length >= text.replace(DAY_WORDS, "").length * 0.7;
}

/**
 * The first of several spellings of a day that is one.
 *
 * @returns YYYY-MM-DD as the publisher's own clock had it, or null
 */
export function readDay(spellings: readonly string[]): string | null {
  for (const spelling of spellings) {
    const iso = /^\d{4}-\d\d-\d\d(?!\d)/.exec(spelling.trim())?.[0];
    const day = iso ?? dayInWords(spelling);
    if (day && !Number.isNaN(Date.parse(day))) return day;
  }
  return null;
}

function dayInWords(text: string): string | null {
  const [found] = strict.parse(text.replace(DAY_WORDS, ""));
  const isWhole =
    found && (["day", "month", "year"] as const).every((part) => found.start.isCertain(part));
  if (!isWhole) return null;
  const [year, month, day] = (["year", "month", "day"] as const).map((part) =>
    found.start.get(part),
  );
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
