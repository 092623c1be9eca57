/*
 * When an assignment may be taken, and until when. Pure: the instant is an argument, and it is always
 * the database's, so that several servers and every device agree.
 */

/** What becomes of answers after the due time: taken and marked late, or no longer taken. */
export type LatePolicy = "accept" | "refuse";

/** What a teacher has set about the time of an assignment. Null: no such limit. */
export interface Timing {
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly latePolicy: LatePolicy;
  /** From each student's own start. */
  readonly timeLimitMinutes: number | null;
}

/** Today's plain assignment: open at once, never closed, late work taken. */
export const NO_LIMITS: Timing = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  latePolicy: "accept",
  timeLimitMinutes: null,
};

/** How long after the end an answer that was under way is still taken. */
export const GRACE_SECONDS = 30;

export type Availability =
  | { readonly state: "not-yet"; readonly opensAt: Date }
  | { readonly state: "open" }
  | { readonly state: "closed"; readonly closedAt: Date };

/** When the assignment ends for everybody: at its closing, or when due where late work is refused. */
export function closingOf({ closesAt, dueAt, latePolicy }: Timing): Date | null {
  return earliest(closesAt, latePolicy === "refuse" ? dueAt : null);
}

/** Whether an attempt can be started at this instant. */
export function availabilityAt(timing: Timing, now: Date): Availability {
  const { opensAt } = timing;
  const closedAt = closingOf(timing);
  if (closedAt && now >= closedAt) return { state: "closed", closedAt };
  if (opensAt && now < opensAt) return { state: "not-yet", opensAt };
  return { state: "open" };
}

/** When an attempt that was started then runs out; null where it never does. */
export function endOfAttempt(timing: Timing, startedAt: Date): Date | null {
  const { timeLimitMinutes } = timing;
  const limit =
    timeLimitMinutes === null ? null : new Date(startedAt.getTime() + timeLimitMinutes * 60_000);
  return earliest(limit, closingOf(timing));
}

/** Whole seconds from now to the end, never below 0; null where there is no end. */
export function secondsUntil(endsAt: Date | null, now: Date): number | null {
  if (!endsAt) return null;
  return Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
}

/** Whether also the grace is over: nothing is saved any more, and what was saved is handed in. */
export function isOverdue(endsAt: Date | null, now: Date): boolean {
  return endsAt !== null && now.getTime() > endsAt.getTime() + GRACE_SECONDS * 1000;
}

function earliest(...instants: readonly (Date | null)[]): Date | null {
  const times = instants.flatMap((instant) => (instant ? [instant.getTime()] : []));
  return times.length === 0 ? null : new Date(Math.min(...times));
}
