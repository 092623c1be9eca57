import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { acceptInvitation } from "@/db/sections";
import { UserError } from "../errors";
import { storableText } from "../storable-text";

/** What somebody is told whose invitation can not be accepted. */
export function unknownInvitation(): UserError {
  return new UserError(
    "unknown-code",
    "This invitation was used, replaced by another one, or has expired. Ask your colleague for a new link.",
  );
}

/** What a teacher of another school is told. */
export const OTHER_SCHOOL =
  "Your account belongs to another school, and a class can’t be shared between schools. Sign out, open the link again, and make an account for this school with another e-mail address.";

/**
 * Makes the actor a teacher of the section that they are invited to, and returns its id.
 *
 * @throws UserError `unknown-code`; `not-allowed` where the actor's account is of another school
 */
export async function acceptInvitationTo(
  db: Database,
  actor: Actor,
  { code }: { code: string },
): Promise<string> {
  const acceptance = await acceptInvitation(db, actor, { token: storableText(code) });
  if (!acceptance) throw unknownInvitation();
  if (acceptance.kind === "other-school") throw new UserError("not-allowed", OTHER_SCHOOL);
  return acceptance.sectionId;
}
