import { createEmptyCard, fsrs, Rating, State } from "ts-fsrs";
import type { PracticeMemory } from "@/db/attempts";

/** When an item comes again, and what the next answer needs to know. */
export interface PracticeSchedule {
  readonly dueAt: Date;
  readonly memory: PracticeMemory;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who practised at four comes back at nine the next morning, and that is the next day to them. */
const AHEAD_HOURS = 12;

// Whole days only: within one sitting the page itself asks until it is right. No fuzz, so that a day can be foretold.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** Whether it is asked today. */
export function isDue({ dueAt }: { readonly dueAt: Date }, now: Date): boolean {
  return daysUntil(dueAt, now) === 0;
}

/** In how many days it is asked; 0 is today, and whatever was not asked on its day. */
export function daysUntil(dueAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((dueAt.getTime() - AHEAD_HOURS * HOUR - now.getTime()) / DAY));
}

/**
 * When an item comes again after an answer. The first right one starts its series; after that only an answer on a
 * day when it was due moves it, so that guessing until it is right does not count as knowing.
 *
 * @returns null where the answer moves nothing
 */
export function scheduleAfter(
  before: PracticeSchedule | null,
  correct: boolean,
  now: Date,
): PracticeSchedule | null {
  if (before ? !isDue(before, now) : !correct) return null;
  const empty = createEmptyCard(now);
  const card = before
    ? {
        ...empty,
        ...before.memory,
        // Without steps within a day there is no other state once it was answered.
        state: State.Review,
        due: before.dueAt,
        scheduled_days: before.memory.scheduledDays,
        last_review: new Date(before.memory.lastReview),
      }
    : empty;
  const { card: next } = scheduler.next(card, now, correct ? Rating.Good : Rating.Again);
  const { stability, difficulty, reps, lapses, scheduled_days: scheduledDays } = next;
  const lastReview = now.toISOString();
  return {
    dueAt: next.due,
    memory: { stability, difficulty, reps, lapses, scheduledDays, lastReview },
  };
}
