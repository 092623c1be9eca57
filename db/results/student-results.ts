import { and, asc, eq, isNotNull, or, sql } from "drizzle-orm";
import { type Progress, progressOf } from "../assignments";
import { timingFor } from "../assignments/accommodation";
import { accommodationColumns, isAccommodationOf } from "../assignments/columns";
import { isSetTo } from "../assignments/set-to";
import type { Timing } from "../assignments/timing";
import type { Score } from "../attempts/find-attempt";
import { databaseNow } from "../clock";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { type Presence, presenceAt } from "./presence";
import {
  accommodation,
  assignment,
  attempt,
  enrollment,
  itemResponse,
  person,
  quizVersionItem,
  score,
} from "../schema";

export interface StudentResult {
  readonly personId: string;
  readonly name: string;
  /** Null: not started. */
  readonly attemptId: string | null;
  readonly state: Progress;
  /** Handed in after the due time, which may be one of their own. */
  readonly isLate: boolean;
  /** Whether other times hold for them than for the class. */
  readonly hasOwnTimes: boolean;
  /** Null: not at work. */
  readonly presence: Presence | null;
  /** Where in the quiz the item is whose answer was saved last. Null: not at work, or nothing answered. */
  readonly lastAnswered: number | null;
  /** How many items they have answered so far. */
  readonly answered: number;
  readonly score: Score | null;
}

/** When the last answer of the joined attempt was saved. */
const lastSaved = sql<Date | null>`(
  select max(${itemResponse.savedAt}) from ${itemResponse}
  where ${itemResponse.schoolId} = ${attempt.schoolId} and ${itemResponse.attemptId} = ${attempt.id}
)`.mapWith(attempt.lastSeenAt);

/** The position of the item that the joined attempt answered last, in the order of the quiz and not of its student. */
const lastAnswered = sql<number | null>`(
  select ${quizVersionItem.position} from ${itemResponse}
  inner join ${quizVersionItem} on ${quizVersionItem.schoolId} = ${itemResponse.schoolId}
    and ${quizVersionItem.quizVersionId} = ${attempt.quizVersionId}
    and ${quizVersionItem.itemId} = ${itemResponse.itemId}
  where ${attempt.state} = 'open'
    and ${itemResponse.schoolId} = ${attempt.schoolId} and ${itemResponse.attemptId} = ${attempt.id}
  order by ${itemResponse.savedAt} desc, ${quizVersionItem.position} desc limit 1
)`;

/** Everybody on the roster whom the assignment is set to, of a section that the caller has been found to teach. */
export async function studentResults(
  db: Database,
  place: { schoolId: string; assignmentId: string; sectionId: string; timing: Timing },
): Promise<StudentResult[]> {
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      attemptId: attempt.id,
      attemptState: attempt.state,
      startedAt: attempt.startedAt,
      submittedAt: attempt.submittedAt,
      lastSeenAt: attempt.lastSeenAt,
      lastSavedAt: lastSaved,
      lastAnswered,
      now: databaseNow,
      answered: db.$count(itemResponse, refersTo(itemResponse, itemResponse.attemptId, attempt)),
      score: { earned: score.earned, possible: score.possible },
      accommodation: accommodationColumns,
    })
    .from(enrollment)
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .innerJoin(
      assignment,
      and(eq(assignment.schoolId, enrollment.schoolId), eq(assignment.id, place.assignmentId)),
    )
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, person.schoolId),
        eq(attempt.personId, person.id),
        eq(attempt.assignmentId, place.assignmentId),
      ),
    )
    .leftJoin(score, refersTo(score, score.attemptId, attempt))
    .leftJoin(accommodation, isAccommodationOf(enrollment.personId))
    .where(
      and(
        eq(enrollment.schoolId, place.schoolId),
        eq(enrollment.sectionId, place.sectionId),
        // Work that was begun counts, whoever is named since.
        or(isSetTo(enrollment.personId), isNotNull(attempt.id)),
      ),
    )
    .orderBy(asc(person.name), asc(person.id));
  return rows.map((each) => {
    const { attemptState, startedAt, submittedAt, lastSeenAt, lastSavedAt, now, ...rest } = each;
    const { accommodation: own, ...row } = rest;
    const { dueAt } = timingFor(place.timing, own);
    return {
      ...row,
      state: progressOf(attemptState),
      isLate: dueAt !== null && submittedAt !== null && submittedAt > dueAt,
      hasOwnTimes: own !== null,
      presence:
        attemptState === "open" && startedAt
          ? presenceAt({ startedAt, lastSeenAt, lastSavedAt }, now)
          : null,
    };
  });
}
