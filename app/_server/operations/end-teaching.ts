import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { removeTeacher } from "@/db/sections";
import { found, UserError } from "../errors";

/**
 * Ends somebody's teaching of a section that the actor teaches.
 *
 * @throws UserError `not-found`, `last-teacher`
 */
export async function endTeaching(
  db: Database,
  actor: Actor,
  input: { sectionId: string; personId: string },
): Promise<void> {
  if (found(await removeTeacher(db, actor, input)) === "removed") return;
  throw new UserError(
    "last-teacher",
    "A class needs a teacher. Invite somebody first, or archive the class.",
  );
}
