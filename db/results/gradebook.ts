import { and, asc, eq, sql } from "drizzle-orm";
import type { Actor } from "../actor";
import { databaseNow } from "../clock";
import { type Progress, progressOf } from "../assignments";
import { timingFor } from "../assignments/accommodation";
import { accommodationColumns, isAccommodationOf, timingColumns } from "../assignments/columns";
import { isSetTo } from "../assignments/set-to";
import type { Score } from "../attempts/find-attempt";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import {
  accommodation,
  assignment,
  attempt,
  enrollment,
  person,
  quiz,
  quizVersion,
  score,
  section,
} from "../schema";
import { taughtBy } from "../sections/taught";

export interface GradebookAssignment {
  readonly assignmentId: string;
  readonly title: string;
  readonly dueAt: Date | null;
}

/** How one student is with one assignment. */
export interface GradebookCell {
  readonly assignmentId: string;
  readonly attemptId: string | null;
  /** Whether it is set to them, or was when they began. */
  readonly isAssigned: boolean;
  readonly state: Progress;
  /** Handed in after the due time, which may be one of their own. */
  readonly isLate: boolean;
  /** Set to them, not handed in, and the due time is past. */
  readonly isMissing: boolean;
  readonly score: Score | null;
}

export interface GradebookStudent {
  readonly personId: string;
  readonly name: string;
  /** One for each assignment, in the gradebook's order. */
  readonly cells: readonly GradebookCell[];
}

export interface Gradebook {
  readonly sectionId: string;
  readonly name: string;
  /** The first assigned first. */
  readonly assignments: readonly GradebookAssignment[];
  /** By name. */
  readonly students: readonly GradebookStudent[];
}

/** Everybody's scores at all assignments of a section that the actor teaches, in two statements. */
export async function gradebook(
  db: Database,
  actor: Actor,
  input: { sectionId: string },
): Promise<Gradebook | null> {
  const { schoolId } = actor;
  const heads = await db
    .select({
      section: { sectionId: section.id, name: section.name },
      assignmentId: assignment.id,
      title: quiz.title,
      dueAt: assignment.dueAt,
    })
    .from(section)
    .leftJoin(assignment, refersToSection())
    .leftJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .leftJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .where(
      and(
        eq(section.schoolId, schoolId),
        eq(section.id, input.sectionId),
        taughtBy(actor, section.id),
      ),
    )
    .orderBy(asc(assignment.createdAt), asc(assignment.id));
  const found = heads[0]?.section;
  if (!found) return null;
  return {
    ...found,
    // A section without assignments is one row of its own, with nothing of an assignment in it.
    assignments: heads.flatMap(({ assignmentId, title, dueAt }) =>
      assignmentId === null || title === null ? [] : [{ assignmentId, title, dueAt }],
    ),
    students: await gradebookStudents(db, { schoolId, sectionId: found.sectionId }),
  };
}

const refersToSection = () =>
  and(eq(assignment.schoolId, section.schoolId), eq(assignment.sectionId, section.id));

/** The roster of a section that the caller has been found to teach, each with a cell for every assignment. */
async function gradebookStudents(
  db: Database,
  place: { schoolId: string; sectionId: string },
): Promise<GradebookStudent[]> {
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      assignmentId: assignment.id,
      timing: timingColumns,
      accommodation: accommodationColumns,
      now: databaseNow,
      // A condition has no type of its value until it is named as a column.
      isSet: sql<boolean>`${isSetTo(enrollment.personId)}`,
      attemptId: attempt.id,
      attemptState: attempt.state,
      submittedAt: attempt.submittedAt,
      score: { earned: score.earned, possible: score.possible },
    })
    .from(enrollment)
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(
      assignment,
      and(
        eq(assignment.schoolId, enrollment.schoolId),
        eq(assignment.sectionId, enrollment.sectionId),
      ),
    )
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, assignment.schoolId),
        eq(attempt.assignmentId, assignment.id),
        eq(attempt.personId, enrollment.personId),
      ),
    )
    .leftJoin(score, refersTo(score, score.attemptId, attempt))
    .leftJoin(accommodation, isAccommodationOf(enrollment.personId))
    .where(and(eq(enrollment.schoolId, place.schoolId), eq(enrollment.sectionId, place.sectionId)))
    .orderBy(asc(person.name), asc(person.id), asc(assignment.createdAt), asc(assignment.id));

  const students = new Map<string, GradebookStudent & { readonly cells: GradebookCell[] }>();
  for (const { personId, name, assignmentId, timing, accommodation: own, ...row } of rows) {
    const student = students.get(personId) ?? { personId, name, cells: [] };
    students.set(personId, student);
    if (assignmentId === null || timing === null) continue;
    const { attemptId, score: earned } = row;
    const isAssigned = row.isSet || attemptId !== null;
    const { dueAt } = timingFor(timing, own);
    student.cells.push({
      assignmentId,
      attemptId,
      isAssigned,
      score: earned,
      state: progressOf(row.attemptState),
      isLate: dueAt !== null && row.submittedAt !== null && row.submittedAt > dueAt,
      isMissing: isAssigned && row.submittedAt === null && dueAt !== null && row.now > dueAt,
    });
  }
  return Array.from(students.values());
}
