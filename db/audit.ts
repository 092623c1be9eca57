import type { InferInsertModel } from "drizzle-orm";
import type { Actor } from "./actor";
import type { Database } from "./database";
import { newId } from "./id";
import { auditEvent } from "./schema";

/** Notes what the actor did. The detail must hold nothing that identifies a deleted person. */
export async function recordAuditEvent(
  db: Database,
  actor: Actor,
  event: Pick<InferInsertModel<typeof auditEvent>, "action" | "detail">,
): Promise<void> {
  await db
    .insert(auditEvent)
    .values({ schoolId: actor.schoolId, id: newId(), actorId: actor.personId, ...event });
}
