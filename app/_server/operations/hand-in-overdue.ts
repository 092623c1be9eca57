import type { Actor } from "@/db/actor";
import { listOverdueAttempts } from "@/db/attempts";
import type { Database } from "@/db/database";
import { submitAttempt } from "./submit-attempt";

/**
 * Hands in what the actor may see and whose time is over, with what was saved. Called before anybody
 * looks at an attempt or at results, which is why no job in the background is needed.
 */
export async function handInOverdue(
  db: Database,
  actor: Actor,
  scope: { attemptId?: string; assignmentId?: string; sectionId?: string } = {},
): Promise<void> {
  for (const { attemptId, owner } of await listOverdueAttempts(db, actor, scope)) {
    await submitAttempt(db, owner, { attemptId });
  }
}
