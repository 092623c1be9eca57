import { and, asc, eq } from "drizzle-orm";
import { type Progress, progressOf } from "../assignments";
import type { Score } from "../attempts/find-attempt";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { attempt, enrollment, itemResponse, person, score } from "../schema";

export interface StudentResult {
  readonly personId: string;
  readonly name: string;
  readonly state: Progress;
  /** Handed in after the due time. */
  readonly isLate: boolean;
  /** How many items they have answered so far. */
  readonly answered: number;
  readonly score: Score | null;
}

/** Everybody on the section's roster, of a section that the caller has been found to teach. */
export async function studentResults(
  db: Database,
  place: { schoolId: string; assignmentId: string; sectionId: string; dueAt: Date | null },
): Promise<StudentResult[]> {
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      attemptState: attempt.state,
      submittedAt: attempt.submittedAt,
      answered: db.$count(itemResponse, refersTo(itemResponse, itemResponse.attemptId, attempt)),
      score: { earned: score.earned, possible: score.possible },
    })
    .from(enrollment)
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, person.schoolId),
        eq(attempt.personId, person.id),
        eq(attempt.assignmentId, place.assignmentId),
      ),
    )
    .leftJoin(score, refersTo(score, score.attemptId, attempt))
    .where(and(eq(enrollment.schoolId, place.schoolId), eq(enrollment.sectionId, place.sectionId)))
    .orderBy(asc(person.name), asc(person.id));
  const { dueAt } = place;
  return rows.map(({ attemptState, submittedAt, ...row }) => ({
    ...row,
    state: progressOf(attemptState),
    isLate: dueAt !== null && submittedAt !== null && submittedAt > dueAt,
  }));
}
