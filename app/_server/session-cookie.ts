import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { createPersonSession } from "@/db/sessions";
import { isHttps, readCookie, setCookie } from "./cookies";

/** Holds a student's or guest's token: 256 random bits, of which only a hash is stored. */
const COOKIE = "attest_session";

const DAY_SECONDS = 24 * 3600;

/** A student stays signed in through a term; a guest's work can be claimed for a month. */
const LIFETIME_SECONDS = { student: 180 * DAY_SECONDS, guest: 30 * DAY_SECONDS };

/** The token of a request's session cookie, or null. */
export function readSessionToken(headers: Headers): string | null {
  return readCookie(headers, COOKIE);
}

/** Starts a session for a student or guest and returns its `Set-Cookie` header. */
export async function startSession(
  db: Database,
  request: Request,
  actor: Actor & { role: "student" | "guest" },
): Promise<string> {
  const maxAgeSeconds = LIFETIME_SECONDS[actor.role];
  const expiresAt = new Date(Date.now() + maxAgeSeconds * 1000);
  const token = await createPersonSession(db, actor, { expiresAt });
  const secure = isHttps(request.headers, request.url);
  return setCookie(COOKIE, token, { maxAgeSeconds, secure });
}

/** The `Set-Cookie` header that makes the browser forget its session. */
export function endSessionCookie(request: Request): string {
  return setCookie(COOKIE, "", { maxAgeSeconds: 0, secure: isHttps(request.headers, request.url) });
}
