import { and, eq, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { accommodation, assignment } from "../schema";

/**
 * What `Timing` is read from. The late policy is never null and stands first: in a left join Drizzle takes a whole object
 * for missing when the first of its columns is null.
 */
export const timingColumns = {
  latePolicy: assignment.latePolicy,
  opensAt: assignment.opensAt,
  dueAt: assignment.dueAt,
  closesAt: assignment.closesAt,
  timeLimitMinutes: assignment.timeLimitMinutes,
};

/** What `Showing` is read from; never null, so the first column stands for the row. */
export const showingColumns = {
  answersShown: assignment.answersShown,
  scoreWithAnswers: assignment.scoreWithAnswers,
  releasedAt: assignment.releasedAt,
};

/** What `Accommodation` is read from; null where the join found none. */
export const accommodationColumns = {
  timePercent: accommodation.timePercent,
  extraMinutes: accommodation.extraMinutes,
  closesAt: accommodation.closesAt,
};

/** Joins a student's accommodation at the assignment, if they have one. */
export function isAccommodationOf(personId: AnyPgColumn | string): SQL | undefined {
  return and(
    eq(accommodation.schoolId, assignment.schoolId),
    eq(accommodation.assignmentId, assignment.id),
    eq(accommodation.personId, personId),
  );
}
