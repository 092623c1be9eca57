/**
 * A moment as a reader is told it: "Mon 5 May, 08:00", with its year where that is not the year of `now`.
 *
 * @param timeZone an IANA name; the reader's own where left out
 */
export function momentInWords(iso: string, now: Date, timeZone?: string): string {
  const moment = new Date(iso);
  const yearOf = (date: Date) =>
    new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone }).format(date);
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(yearOf(moment) === yearOf(now) ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(moment);
}
