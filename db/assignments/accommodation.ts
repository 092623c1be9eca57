import type { Timing } from "./timing";

/*
 * Other times for one student of an assignment. Pure, like the timing that they change.
 */

/** What one student has more than the others. */
export interface Accommodation {
  /** The time limit in hundredths of what the others have: 150 is half as much again. */
  readonly timePercent: number;
  /** Minutes on top of that. */
  readonly extraMinutes: number;
  /** A closing of their own; null: the others' closing, moved by the extra time. */
  readonly closesAt: Date | null;
}

export const NO_ACCOMMODATION: Accommodation = {
  timePercent: 100,
  extraMinutes: 0,
  closesAt: null,
};

/** Whether it changes nothing. */
export function isNone({ timePercent, extraMinutes, closesAt }: Accommodation): boolean {
  return timePercent === 100 && extraMinutes === 0 && closesAt === null;
}

/**
 * The timing as it holds for one student. Extra time also moves the due time and the closing, or it would end with
 * everybody else's; a closing of their own is the last moment, whatever the others' is, and what is handed in until
 * then is not late.
 */
export function timingFor(timing: Timing, accommodation: Accommodation | null): Timing {
  if (accommodation === null || isNone(accommodation)) return timing;
  const { timeLimitMinutes } = timing;
  const { timePercent, extraMinutes, closesAt } = accommodation;
  const limit =
    timeLimitMinutes === null
      ? null
      : Math.ceil((timeLimitMinutes * timePercent) / 100) + extraMinutes;
  const gained =
    limit === null || timeLimitMinutes === null ? extraMinutes : limit - timeLimitMinutes;
  const moved = (moment: Date | null) =>
    moment === null ? null : new Date(moment.getTime() + gained * 60_000);
  return {
    ...timing,
    timeLimitMinutes: limit,
    dueAt: timing.dueAt === null ? null : later(moved(timing.dueAt), closesAt),
    closesAt: closesAt ?? moved(timing.closesAt),
  };
}

function later(left: Date | null, right: Date | null): Date | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}
