import { APIError } from "better-auth/api";
import type { Database } from "@/db/database";
import { createTeacher } from "@/db/people";
import { createInvitedTeacher, findInvitation } from "@/db/sections";
import type { NewAccount } from "../../_contract/sign-in";
import { getAuth } from "../auth";
import { isHttps } from "../cookies";
import { UserError } from "../errors";
import { schoolNameOf } from "../school-name";
import { storableText } from "../storable-text";
import { unknownInvitation } from "./accept-invitation";
import { onlyCookies, type SignedInTeacher } from "./sign-in-teacher";

/**
 * Makes a teacher's account, in a school of their own or the one that invites, and signs them in.
 *
 * @throws UserError `account-exists`; `unknown-code` where the invitation can not be accepted, and then nothing is made
 */
export async function signUpTeacher(
  db: Database,
  request: Request,
  input: NewAccount,
): Promise<SignedInTeacher> {
  const { invitation, ...account } = input;
  const token = invitation === undefined ? null : storableText(invitation);
  if (token !== null && !(await findInvitation(db, { token }))) throw unknownInvitation();
  const auth = await getAuth(db, { https: isHttps(request.headers, request.url) });
  try {
    const { headers, response } = await auth.api.signUpEmail({
      body: account,
      headers: request.headers,
      returnHeaders: true,
    });
    const { id, name } = response.user;
    const invited =
      token !== null && (await createInvitedTeacher(db, { token, authUserId: id, name }));
    // Somebody else was quicker with the link: the account is there already, and gets a school of its own.
    if (!invited) {
      await createTeacher(db, { authUserId: id, name, schoolName: schoolNameOf(name) });
    }
    return { name, headers: onlyCookies(headers) };
  } catch (cause) {
    if (!(cause instanceof APIError) || cause.statusCode !== 422) throw cause;
    throw new UserError(
      "account-exists",
      "There is an account with this e-mail address already. Sign in instead.",
      { field: "email", cause },
    );
  }
}
