/*
 * When students see the score of what they handed in, and the answers to it: review, second chance and practice. Pure: the
 * instant is an argument, and it is always the database's.
 */
import { closingOf, type Timing } from "./timing";

/** At once after handing in; when nobody should be at work any more; or when the teacher says so. */
export type AnswersShown = "at-once" | "after-due" | "when-released";

/** What a teacher has set about it. */
export interface Showing {
  readonly answersShown: AnswersShown;
  /** Whether the score waits for the answers too. */
  readonly scoreWithAnswers: boolean;
  /** When the teacher released both; null: not yet. */
  readonly releasedAt: Date | null;
}

/** As it is where a teacher sets nothing: who has handed in sees everything. */
export const SHOWN_AT_ONCE: Showing = {
  answersShown: "at-once",
  scoreWithAnswers: false,
  releasedAt: null,
};

/** What somebody who has handed in may see. */
export interface Shown {
  readonly score: boolean;
  readonly answers: boolean;
  /** When the answers come by themselves; null where they are there, or come when the teacher releases them. */
  readonly answersFrom: Date | null;
}

/**
 * What somebody may see at this instant of what they handed in.
 *
 * @param timings everybody's and, where they differ, the student's own: the answers wait for the later end
 */
export function shownAt(showing: Showing, timings: readonly Timing[], now: Date): Shown {
  const { answersShown, scoreWithAnswers, releasedAt } = showing;
  const from = answersShown === "after-due" ? endOf(timings) : null;
  const answers =
    answersShown === "at-once" || releasedAt !== null || (from !== null && now >= from);
  return { score: answers || !scoreWithAnswers, answers, answersFrom: answers ? null : from };
}

/** When the last of them is due or closes, whichever is later; null where none ends. */
function endOf(timings: readonly Timing[]): Date | null {
  const ends = timings.flatMap((timing) =>
    [timing.dueAt, closingOf(timing)].flatMap((end) => (end ? [end.getTime()] : [])),
  );
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}
