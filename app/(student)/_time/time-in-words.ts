/** How long is left, to be read: seconds are named only in the last two minutes. */
export function timeLeftInWords(seconds: number): string {
  if (seconds <= 0) return "Time is up";
  if (seconds < 120)
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`;
  return `${durationInWords(Math.floor(seconds / 60))} left`;
}

/** Whole minutes as people say them: "45 min", "2 h", "1 h 30 min". */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/**
 * What is spoken when the time left goes from `before` to `now` seconds: at five minutes, at one
 * minute and at the end; null in between, so that nobody is interrupted.
 */
export function timeToAnnounce(before: number, now: number): string | null {
  const crossed = (mark: number) => before > mark && now <= mark;
  if (crossed(0)) return "Time is up. Your answers are being handed in.";
  if (crossed(60)) return "One minute left.";
  if (crossed(300)) return "Five minutes left.";
  return now > before + 1 ? `You were given more time. ${timeLeftInWords(now)}.` : null;
}
