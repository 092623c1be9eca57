import type { Database } from "@/db/database";
import { deletePersonSession } from "@/db/sessions";
import { getAuth } from "../auth";
import { isHttps } from "../cookies";
import { endSessionCookie, readSessionToken } from "../session-cookie";
import { onlyCookies } from "./sign-in-teacher";

/**
 * Ends the sessions of this browser, a teacher's and a student's or guest's.
 *
 * @returns the headers that make the browser forget them
 */
export async function signOut(db: Database, request: Request): Promise<Headers> {
  const headers = await signOutTeacher(db, request);
  const token = readSessionToken(request.headers);
  if (token !== null) {
    await deletePersonSession(db, { token });
    headers.append("set-cookie", endSessionCookie(request));
  }
  return headers;
}

/** Ends the teacher's session of this browser alone, as when a student joins on the same device. */
export async function signOutTeacher(db: Database, request: Request): Promise<Headers> {
  const auth = await getAuth(db, { https: isHttps(request.headers, request.url) });
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  return onlyCookies(headers);
}
