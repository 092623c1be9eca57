import { and, asc, desc, eq } from "drizzle-orm";
import type { Actor } from "./actor";
import type { Score } from "./attempts/find-attempt";
import type { Database } from "./database";
import { newId } from "./id";
import { findQuizForTeacher } from "./quizzes/find-quiz";
import { refersTo } from "./refers-to";
import { assignment, attempt, enrollment, quiz, quizVersion, score, section } from "./schema";
import { findSection } from "./sections/sections";
import { taughtBy } from "./sections/taught";

/** How far a student is with an assignment. */
export type Progress = "not-started" | "working" | "done";

export interface AssignmentForStudent {
  readonly assignmentId: string;
  readonly title: string;
  readonly sectionName: string;
  readonly dueAt: Date | null;
  readonly state: Progress;
  readonly attemptId: string | null;
  readonly score: Score | null;
}

export interface AssignmentForTeacher {
  readonly assignmentId: string;
  readonly quizId: string;
  readonly title: string;
  readonly section: { readonly sectionId: string; readonly name: string };
  readonly dueAt: Date | null;
  readonly createdAt: Date;
  readonly studentCount: number;
  /** How many students have submitted. */
  readonly done: number;
}

/** How far somebody is whose attempt is in this state, or who has none. */
export function progressOf(state: "open" | "submitted" | null): Progress {
  if (state === null) return "not-started";
  return state === "open" ? "working" : "done";
}

/**
 * Sets the newest version of a quiz of the actor's own to a section that the actor teaches.
 *
 * @returns the assignment's id; null where quiz or section are not the actor's
 */
export function createAssignment(
  db: Database,
  actor: Actor,
  input: { quizId: string; sectionId: string; dueAt: Date | null },
): Promise<string | null> {
  const { schoolId } = actor;
  return db.transaction(async (tx) => {
    const quizFound = await findQuizForTeacher(tx, actor, input);
    const sectionFound = await findSection(tx, actor, input);
    if (!quizFound || !sectionFound) return null;
    const id = newId();
    const { quizVersionId } = quizFound;
    const { sectionId } = sectionFound;
    await tx
      .insert(assignment)
      .values({ schoolId, id, sectionId, quizVersionId, dueAt: input.dueAt });
    return id;
  });
}

/** The assignments of all sections that the actor is enrolled in, newest first. */
export async function listAssignmentsForStudent(
  db: Database,
  actor: Actor,
): Promise<AssignmentForStudent[]> {
  const rows = await db
    .select({
      assignmentId: assignment.id,
      title: quiz.title,
      sectionName: section.name,
      dueAt: assignment.dueAt,
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
    .where(and(eq(enrollment.schoolId, actor.schoolId), eq(enrollment.personId, actor.personId)))
    .orderBy(desc(assignment.createdAt), desc(assignment.id));
  return rows.map(({ attemptState, ...row }) => ({ ...row, state: progressOf(attemptState) }));
}

/**
 * The assignments of all sections that the actor teaches, newest first.
 *
 * @param filter.sectionId leaves the other sections out
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
      studentCount: db.$count(enrollment, refersTo(enrollment, enrollment.sectionId, section)),
      done: db.$count(
        attempt,
        and(
          eq(attempt.schoolId, assignment.schoolId),
          eq(attempt.assignmentId, assignment.id),
          eq(attempt.state, "submitted"),
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
        filter.sectionId === undefined ? undefined : eq(section.id, filter.sectionId),
        taughtBy(actor, section.id),
      ),
    )
    .orderBy(desc(assignment.createdAt), asc(assignment.id));
}
