import { and, eq, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { isNewestVersion } from "../quizzes/newest-version";
import { refersTo } from "../refers-to";
import { attempt, quiz, quizVersion } from "../schema";
import { startAssigned } from "./start-assigned";
import type { StartedAttempt, StartRefused } from "./start-outcome";

export type { StartedAttempt, StartRefused } from "./start-outcome";

/**
 * Starts or resumes an attempt: at an assignment of a section that the actor is enrolled in, or at the
 * newest version of a quiz of the actor's own. An assignment is taken once, so a submitted attempt is
 * resumed too; a quiz of one's own can be started again after submission. Twice at once gives one attempt.
 */
export function startAttempt(
  db: Database,
  actor: Actor,
  input: { assignmentId: string } | { quizId: string },
): Promise<StartedAttempt | StartRefused | null> {
  return "assignmentId" in input
    ? startAssigned(db, actor, input)
    : startOwn(db, actor, input.quizId);
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
        // In the table's order, as `insert … select` needs them.
        .select({
          schoolId: sql<string>`${actor.schoolId}::uuid`.as("school_id"),
          id: sql<string>`${newId()}::uuid`.as("id"),
          personId: sql<string>`${actor.personId}::uuid`.as("person_id"),
          quizVersionId: quizVersion.id,
          assignmentId: sql<null>`null::uuid`.as("assignment_id"),
          state: sql<"open">`'open'`.as("state"),
          startedAt: sql<Date>`now()`.as("started_at"),
          endsAt: sql<null>`null::timestamptz`.as("ends_at"),
          submittedAt: sql<null>`null::timestamptz`.as("submitted_at"),
          lastSeenAt: sql<null>`null::timestamptz`.as("last_seen_at"),
        })
        .from(quiz)
        .innerJoin(quizVersion, ofItsQuiz)
        .where(and(isOwnQuiz, isNewestVersion())),
    )
    .onConflictDoNothing()
    .returning({ attemptId: attempt.id });
  if (started) return { kind: "started", ...started, state: "open", isNew: true };
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
  return resumed ? { kind: "started", ...resumed, isNew: false } : null;
}
