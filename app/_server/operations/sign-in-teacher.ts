import { APIError } from "better-auth/api";
import type { Database } from "@/db/database";
import type { NewSignIn } from "../../_contract/sign-in";
import { getAuth } from "../auth";
import { isHttps } from "../cookies";
import { UserError } from "../errors";

/** A teacher who is signed in, and the headers that make their browser stay so. */
export interface SignedInTeacher {
  readonly name: string;
  readonly headers: Headers;
}

/**
 * Signs a teacher in.
 *
 * @throws UserError `wrong-password`, also where the address has no account: the two are not told apart
 */
export async function signInTeacher(
  db: Database,
  request: Request,
  input: NewSignIn,
): Promise<SignedInTeacher> {
  const auth = await getAuth(db, { https: isHttps(request.headers, request.url) });
  try {
    const { headers, response } = await auth.api.signInEmail({
      body: input,
      headers: request.headers,
      returnHeaders: true,
    });
    return { name: response.user.name, headers: onlyCookies(headers) };
  } catch (cause) {
    if (!(cause instanceof APIError) || cause.statusCode !== 401) throw cause;
    throw new UserError("wrong-password", "The e-mail address or the password is not right.", {
      cause,
    });
  }
}

/** The library's cookies, without whatever else it would say. */
export function onlyCookies(headers: Headers): Headers {
  return new Headers(headers.getSetCookie().map((cookie) => ["set-cookie", cookie]));
}
