import { and, eq, exists, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import { isTaughtAssignment } from "../assignments/taught-assignment";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignment, attempt, itemFlag } from "../schema";
import { type Flag, flagColumns } from "./flags-of-attempt";

/**
 * Answers a flag of an assignment of a section that the actor teaches; a later answer takes the place of an earlier one.
 *
 * @returns the flag as it stands now; null where there is none, or it is not the actor's to answer
 */
export async function answerFlag(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; attemptId: string; itemId: string; answer: string },
): Promise<Flag | null> {
  const ofTaught = new QueryBuilder()
    .select({ one: sql`1` })
    .from(attempt)
    .innerJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .where(
      and(
        refersTo(itemFlag, itemFlag.attemptId, attempt),
        isTaughtAssignment(actor, input.assignmentId),
      ),
    );
  const [stored] = await db
    .update(itemFlag)
    .set({ answer: input.answer, answeredAt: sql`now()`, answeredBy: actor.personId })
    .where(
      and(
        eq(itemFlag.schoolId, actor.schoolId),
        eq(itemFlag.attemptId, input.attemptId),
        eq(itemFlag.itemId, input.itemId),
        exists(ofTaught),
      ),
    )
    .returning(flagColumns);
  return stored ?? null;
}
