import { and, eq, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { isNewestVersion } from "../quizzes/newest-version";
import { refersTo } from "../refers-to";
import { assignment, attempt, enrollment, quiz, quizVersion } from "../schema";

export interface StartedAttempt {
  readonly attemptId: string;
  readonly state: "open" | "submitted";
  /** False where an attempt was there before, and is gone on with. */
  readonly isNew: boolean;
}

/**
 * Starts or resumes an attempt: at an assignment of a section that the actor is enrolled in, or at the
 * newest version of a quiz of the actor's own. An assignment is taken once, so a submitted attempt is
 * resumed too; a quiz of one's own can be started again after submission. Twice at once gives one attempt.
 */
export function startAttempt(
  db: Database,
  actor: Actor,
  input: { assignmentId: string } | { quizId: string },
): Promise<StartedAttempt | null> {
  return "assignmentId" in input
    ? startAssigned(db, actor, input.assignmentId)
    : startOwn(db, actor, input.quizId);
}

/** The columns of a new attempt, in the table's order, as `insert … select` needs them. */
const newAttempt = (actor: Actor) => ({
  schoolId: sql<string>`${actor.schoolId}::uuid`.as("school_id"),
  id: sql<string>`${newId()}::uuid`.as("id"),
  personId: sql<string>`${actor.personId}::uuid`.as("person_id"),
});

const atTheStart = {
  state: sql<"open">`'open'`.as("state"),
  startedAt: sql<Date>`now()`.as("started_at"),
  submittedAt: sql<null>`null::timestamptz`.as("submitted_at"),
};

async function startAssigned(
  db: Database,
  actor: Actor,
  assignmentId: string,
): Promise<StartedAttempt | null> {
  const [started] = await db
    .insert(attempt)
    .select(
      new QueryBuilder()
        .select({
          ...newAttempt(actor),
          quizVersionId: assignment.quizVersionId,
          assignmentId: assignment.id,
          ...atTheStart,
        })
        .from(assignment)
        .innerJoin(
          enrollment,
          and(
            eq(enrollment.schoolId, assignment.schoolId),
            eq(enrollment.sectionId, assignment.sectionId),
          ),
        )
        .where(
          and(
            eq(assignment.schoolId, actor.schoolId),
            eq(assignment.id, assignmentId),
            eq(enrollment.personId, actor.personId),
          ),
        ),
    )
    .onConflictDoNothing()
    .returning({ attemptId: attempt.id });
  if (started) return { ...started, state: "open", isNew: true };
  const [resumed] = await db
    .select({ attemptId: attempt.id, state: attempt.state })
    .from(attempt)
    .where(
      and(
        eq(attempt.schoolId, actor.schoolId),
        eq(attempt.personId, actor.personId),
        eq(attempt.assignmentId, assignmentId),
      ),
    );
  return resumed ? { ...resumed, isNew: false } : null;
}

async function startOwn(
  db: Database,
  actor: Actor,
  quizId: string,
): Promise<StartedAttempt | null> {
  const isOwnQuiz = and(
    eq(quiz.schoolId, actor.schoolId),
    eq(quiz.id, quizId),
    eq(quiz.ownerId, actor.personId),
  );
  const ofItsQuiz = refersTo(quizVersion, quizVersion.quizId, quiz);
  const [started] = await db
    .insert(attempt)
    .select(
      new QueryBuilder()
        .select({
          ...newAttempt(actor),
          quizVersionId: quizVersion.id,
          assignmentId: sql<null>`null::uuid`.as("assignment_id"),
          ...atTheStart,
        })
        .from(quiz)
        .innerJoin(quizVersion, ofItsQuiz)
        .where(and(isOwnQuiz, isNewestVersion())),
    )
    .onConflictDoNothing()
    .returning({ attemptId: attempt.id });
  if (started) return { ...started, state: "open", isNew: true };
  const [resumed] = await db
    .select({ attemptId: attempt.id, state: attempt.state })
    .from(quiz)
    .innerJoin(quizVersion, ofItsQuiz)
    .innerJoin(attempt, refersTo(attempt, attempt.quizVersionId, quizVersion))
    .where(
      and(
        isOwnQuiz,
        isNewestVersion(),
        eq(attempt.personId, actor.personId),
        eq(attempt.state, "open"),
        isNull(attempt.assignmentId),
      ),
    );
  return resumed ? { ...resumed, isNew: false } : null;
}
