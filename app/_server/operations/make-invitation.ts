import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { inviteTeacher } from "@/db/sections";
import { found } from "../errors";

/** Long enough for a letterbox that is read once a week. */
const LIFETIME_DAYS = 14;

/**
 * Makes the invitation to a section that the actor teaches.
 *
 * @throws UserError `not-found`
 */
export async function makeInvitation(
  db: Database,
  actor: Actor,
  { sectionId }: { sectionId: string },
): Promise<{ code: string; expiresAt: Date }> {
  const expiresAt = new Date(Date.now() + LIFETIME_DAYS * 24 * 3_600_000);
  return { code: found(await inviteTeacher(db, actor, { sectionId, expiresAt })), expiresAt };
}
