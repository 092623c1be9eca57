import type { Actor } from "@/db/actor";
import { type AttemptTime, findAttempt, findAttemptTime, type FoundAttempt } from "@/db/attempts";
import type { Database } from "@/db/database";
import { found } from "../errors";
import { inOrderOfAttempt } from "../order-of-attempt";
import { handInOverdue } from "./hand-in-overdue";

/**
 * An attempt of the actor's, its items in its own order; handed in, where its time is over.
 *
 * @throws UserError `not-found`
 */
export async function readAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<FoundAttempt> {
  await handInOverdue(db, actor, input);
  const attempt = found(await findAttempt(db, actor, input));
  return { ...attempt, items: inOrderOfAttempt(attempt) };
}

/**
 * How long an attempt of the actor's still has; it is handed in, where its time is over.
 *
 * @throws UserError `not-found`
 */
export async function readAttemptTime(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<AttemptTime> {
  await handInOverdue(db, actor, input);
  return found(await findAttemptTime(db, actor, input));
}
