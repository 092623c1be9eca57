import { sql } from "drizzle-orm";
import type { Actor } from "../actor";
import { secondsUntil } from "../assignments/timing";
import { databaseNow } from "../clock";
import type { Database } from "../database";
import { attempt } from "../schema";
import { isOwnAttempt } from "./conditions";

export interface AttemptTime {
  readonly state: "open" | "submitted";
  /** Null where the attempt has no end. */
  readonly secondsLeft: number | null;
}

/**
 * How long an attempt of the actor's own still has, by the database's clock. That its page asks is noted: a teacher sees
 * by it who is there.
 */
export async function findAttemptTime(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<AttemptTime | null> {
  const [row] = await db
    .update(attempt)
    .set({ lastSeenAt: sql`now()` })
    .where(isOwnAttempt(actor, input.attemptId))
    .returning({ state: attempt.state, endsAt: attempt.endsAt, now: databaseNow });
  return row ? { state: row.state, secondsLeft: secondsUntil(row.endsAt, row.now) } : null;
}
