import { sql } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignment, attempt } from "../schema";
import { isOwnAttempt } from "./conditions";

/**
 * Whether the student of an attempt may look words up: as its assignment has it, and always in a quiz of one's own.
 *
 * @returns null where the attempt is not the actor's
 */
export async function allowsWordMeanings(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<boolean | null> {
  const [found] = await db
    .select({ allowed: sql<boolean>`coalesce(${assignment.wordMeanings}, true)` })
    .from(attempt)
    .leftJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .where(isOwnAttempt(actor, input.attemptId));
  return found?.allowed ?? null;
}
