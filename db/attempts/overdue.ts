import { and, eq, or } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignment, attempt } from "../schema";
import { taughtBy } from "../sections/taught";
import { isOpenBeyondGrace } from "./conditions";

/** An attempt whose time is over and that nobody has handed in. */
export interface OverdueAttempt {
  readonly attemptId: string;
  /** As whom it has to be handed in. */
  readonly owner: Actor;
}

/**
 * The attempts that have to be handed in before anybody looks at them: the actor's own, and those at
 * assignments of sections that the actor teaches.
 */
export async function listOverdueAttempts(
  db: Database,
  actor: Actor,
  scope: { attemptId?: string; assignmentId?: string; sectionId?: string } = {},
): Promise<OverdueAttempt[]> {
  const { schoolId } = actor;
  const { attemptId, assignmentId, sectionId } = scope;
  const rows = await db
    .select({ attemptId: attempt.id, personId: attempt.personId })
    .from(attempt)
    .innerJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .where(
      and(
        eq(attempt.schoolId, schoolId),
        isOpenBeyondGrace(),
        attemptId === undefined ? undefined : eq(attempt.id, attemptId),
        assignmentId === undefined ? undefined : eq(attempt.assignmentId, assignmentId),
        sectionId === undefined ? undefined : eq(assignment.sectionId, sectionId),
        or(eq(attempt.personId, actor.personId), taughtBy(actor, assignment.sectionId)),
      ),
    );
  return rows.map(({ personId, ...row }) => ({
    ...row,
    owner: { schoolId, personId, role: "student" },
  }));
}
