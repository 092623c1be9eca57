import { APIError } from "better-auth/api";
import type { Database } from "@/db/database";
import { createTeacher } from "@/db/people";
import type { NewAccount } from "../../_contract/sign-in";
import { getAuth } from "../auth";
import { isHttps } from "../cookies";
import { UserError } from "../errors";
import { schoolNameOf } from "../school-name";
import { onlyCookies, type SignedInTeacher } from "./sign-in-teacher";

/**
 * Makes a teacher's account, in a school of their own, and signs them in.
 *
 * @throws UserError `account-exists`
 */
export async function signUpTeacher(
  db: Database,
  request: Request,
  input: NewAccount,
): Promise<SignedInTeacher> {
  const auth = await getAuth(db, { https: isHttps(request.headers, request.url) });
  try {
    const { headers, response } = await auth.api.signUpEmail({
      body: input,
      headers: request.headers,
      returnHeaders: true,
    });
    const { id, name } = response.user;
    await createTeacher(db, { authUserId: id, name, schoolName: schoolNameOf(name) });
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
