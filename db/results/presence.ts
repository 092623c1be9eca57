/** How a student at work is: answering, connected without answering, or without a sign of life. */
export type Presence = "active" | "idle" | "away";

/** The page asks for its time every half minute; two of these may be lost before somebody counts as away. */
const AWAY_SECONDS = 100;
/** Long enough to read a long paragraph twice. */
const IDLE_SECONDS = 300;

/**
 * How somebody is whose attempt is open, from what the database noted last. Pure: the instant is an argument.
 *
 * @param seen when their page was last heard of, and when their last answer was saved; null where never
 */
export function presenceAt(
  seen: {
    readonly startedAt: Date;
    readonly lastSeenAt: Date | null;
    readonly lastSavedAt: Date | null;
  },
  now: Date,
): Presence {
  const secondsSince = (...moments: readonly (Date | null)[]) =>
    (now.getTime() - Math.max(...moments.map((moment) => moment?.getTime() ?? 0))) / 1000;
  const { startedAt, lastSeenAt, lastSavedAt } = seen;
  if (secondsSince(startedAt, lastSeenAt, lastSavedAt) > AWAY_SECONDS) return "away";
  return secondsSince(startedAt, lastSavedAt) > IDLE_SECONDS ? "idle" : "active";
}
