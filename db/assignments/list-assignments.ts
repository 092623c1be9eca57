import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Score } from "../attempts/find-attempt";
import { databaseNow } from "../clock";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import {
  accommodation,
  assignment,
  attempt,
  enrollment,
  itemFlag,
  quiz,
  quizVersion,
  score,
  section,
} from "../schema";
import { taughtBy } from "../sections/taught";
import { timingFor } from "./accommodation";
import { accommodationColumns, isAccommodationOf, showingColumns, timingColumns } from "./columns";
import { type Progress, progressOf } from "./progress";
import { type Shown, shownAt } from "./showing";
import { isSetTo } from "./set-to";
import { type Availability, availabilityAt, type Timing } from "./timing";

export interface AssignmentForStudent {
  readonly assignmentId: string;
  readonly title: string;
  readonly sectionName: string;
  /** As it holds for the actor. */
  readonly timing: Timing;
  /** Whether it can be started, by the database's clock. */
  readonly availability: Availability;
  readonly state: Progress;
  readonly attemptId: string | null;
  /** Null also where it is not shown yet. */
  readonly score: Score | null;
  /** What the actor may see once it is handed in. */
  readonly shown: Shown;
}

export interface AssignmentForTeacher {
  readonly assignmentId: string;
  readonly quizId: string;
  readonly title: string;
  readonly section: { readonly sectionId: string; readonly name: string };
  readonly dueAt: Date | null;
  readonly createdAt: Date;
  /** How many it is set to. */
  readonly studentCount: number;
  /** How many students have submitted. */
  readonly done: number;
  /** How many reports of questions wait for an answer. */
  readonly openFlags: number;
}

/** The assignments set to the actor, of all sections that they are enrolled in, newest first. */
export async function listAssignmentsForStudent(
  db: Database,
  actor: Actor,
): Promise<AssignmentForStudent[]> {
  const rows = await db
    .select({
      assignmentId: assignment.id,
      title: quiz.title,
      sectionName: section.name,
      timing: timingColumns,
      showing: showingColumns,
      accommodation: accommodationColumns,
      now: databaseNow,
      attemptState: attempt.state,
      attemptId: attempt.id,
      score: { earned: score.earned, possible: score.possible },
    })
    .from(enrollment)
    .innerJoin(section, refersTo(enrollment, enrollment.sectionId, section))
    .innerJoin(assignment, refersTo(assignment, assignment.sectionId, section))
    .innerJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, assignment.schoolId),
        eq(attempt.personId, enrollment.personId),
        eq(attempt.assignmentId, assignment.id),
      ),
    )
    .leftJoin(score, refersTo(score, score.attemptId, attempt))
    .leftJoin(accommodation, isAccommodationOf(enrollment.personId))
    .where(
      and(
        eq(enrollment.schoolId, actor.schoolId),
        eq(enrollment.personId, actor.personId),
        // What was begun stays in sight, whoever is named since and when the section is put away.
        or(and(isSetTo(enrollment.personId), isNull(section.archivedAt)), isNotNull(attempt.id)),
      ),
    )
    .orderBy(desc(assignment.createdAt), desc(assignment.id));
  return rows.map(({ attemptState, now, accommodation: own, showing, ...row }) => {
    const timing = timingFor(row.timing, own);
    const shown = shownAt(showing, [row.timing, timing], now);
    return {
      ...row,
      shown,
      score: shown.score ? row.score : null,
      timing,
      state: progressOf(attemptState),
      availability: availabilityAt(timing, now),
    };
  });
}

/**
 * The assignments of all sections that the actor teaches and that are in use, newest first.
 *
 * @param filter.sectionId leaves the other sections out, and takes this one also when it is put away
 */
export function listAssignmentsForTeacher(
  db: Database,
  actor: Actor,
  filter: { sectionId?: string } = {},
): Promise<AssignmentForTeacher[]> {
  return db
    .select({
      assignmentId: assignment.id,
      quizId: quiz.id,
      title: quiz.title,
      section: { sectionId: section.id, name: section.name },
      dueAt: assignment.dueAt,
      createdAt: assignment.createdAt,
      studentCount: db.$count(
        enrollment,
        and(refersTo(enrollment, enrollment.sectionId, section), isSetTo(enrollment.personId)),
      ),
      done: db.$count(
        attempt,
        and(
          eq(attempt.schoolId, assignment.schoolId),
          eq(attempt.assignmentId, assignment.id),
          eq(attempt.state, "submitted"),
        ),
      ),
      openFlags: db.$count(
        itemFlag,
        and(
          eq(itemFlag.schoolId, assignment.schoolId),
          isNull(itemFlag.answer),
          inArray(itemFlag.attemptId, attemptsOfAssignment()),
        ),
      ),
    })
    .from(assignment)
    .innerJoin(section, refersTo(assignment, assignment.sectionId, section))
    .innerJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .where(
      and(
        eq(assignment.schoolId, actor.schoolId),
        filter.sectionId === undefined
          ? isNull(section.archivedAt)
          : eq(section.id, filter.sectionId),
        taughtBy(actor, section.id),
      ),
    )
    .orderBy(desc(assignment.createdAt), asc(assignment.id));
}

/** The ids of the attempts at the assignment of the row around it. */
function attemptsOfAssignment() {
  return new QueryBuilder()
    .select({ id: attempt.id })
    .from(attempt)
    .where(and(eq(attempt.schoolId, assignment.schoolId), eq(attempt.assignmentId, assignment.id)));
}
