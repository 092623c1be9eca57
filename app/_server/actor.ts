import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { createTeacher, findTeacherByAuthUser, type Person } from "@/db/people";
import { findPersonBySession } from "@/db/sessions";
import { getAuth } from "./auth";
import { isHttps } from "./cookies";
import { UserError } from "./errors";
import { schoolNameOf } from "./school-name";
import { readSessionToken } from "./session-cookie";

/** The parts of a request that tell who asks. Pages have only headers; a URL tells https without a proxy. */
export interface Asker {
  readonly headers: Headers;
  readonly url?: string;
}

/** Who is asking: the signed-in teacher, else the student or guest of the session cookie, else null. */
export async function findAsker(db: Database, asker: Asker): Promise<Person | null> {
  return (await findTeacher(db, asker)) ?? (await findStudentOrGuest(db, asker));
}

/** The student or guest of the session cookie, whoever else is signed in. */
export async function findStudentOrGuest(db: Database, asker: Asker): Promise<Person | null> {
  const token = readSessionToken(asker.headers);
  return token === null ? null : findPersonBySession(db, { token, now: new Date() });
}

/**
 * Any person: a teacher, student or guest.
 *
 * @throws UserError `sign-in-required`
 */
export async function requireActor(db: Database, asker: Asker): Promise<Actor> {
  const person = await findAsker(db, asker);
  if (person) return person.actor;
  throw new UserError("sign-in-required", "Sign in, join a class or try an article first.");
}

/**
 * A teacher.
 *
 * @throws UserError `sign-in-required`, or `not-allowed` for students and guests
 */
export function requireTeacher(db: Database, asker: Asker): Promise<Actor> {
  return requireRole(db, asker, "teacher", "Sign in as a teacher to see this page.");
}

/**
 * A student.
 *
 * @throws UserError `sign-in-required`, or `not-allowed` for teachers and guests
 */
export function requireStudent(db: Database, asker: Asker): Promise<Actor> {
  return requireRole(
    db,
    asker,
    "student",
    "Join a class or use your return code to see this page.",
  );
}

async function requireRole(
  db: Database,
  asker: Asker,
  role: Actor["role"],
  message: string,
): Promise<Actor> {
  const person = await findAsker(db, asker);
  if (!person) throw new UserError("sign-in-required", message);
  if (person.actor.role !== role) throw new UserError("not-allowed", message);
  return person.actor;
}

async function findTeacher(db: Database, asker: Asker): Promise<Person | null> {
  // Most requests come from students: they need not pay for the library's look at its cookie.
  if (!asker.headers.get("cookie")?.includes("attest-teacher.session_token")) return null;
  const auth = await getAuth(db, { https: isHttps(asker.headers, asker.url) });
  const session = await auth.api.getSession({ headers: asker.headers });
  if (!session) return null;
  const { id, name } = session.user;
  const teacher = await findTeacherByAuthUser(db, { authUserId: id });
  // Signing up makes both; where it failed in between, the first request after it makes up for it.
  return teacher ?? createTeacher(db, { authUserId: id, name, schoolName: schoolNameOf(name) });
}
