import { and, eq, type SQL } from "drizzle-orm";
import type { Actor } from "../actor";
import { attempt } from "../schema";

/** The condition that a row of `attempt` is this one and the actor's. */
export function isOwnAttempt(actor: Actor, attemptId: string): SQL | undefined {
  return and(
    eq(attempt.schoolId, actor.schoolId),
    eq(attempt.id, attemptId),
    eq(attempt.personId, actor.personId),
  );
}
