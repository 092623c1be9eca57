import { and, eq, gt, lte } from "drizzle-orm";
import type { Actor } from "./actor";
import { hashToken, newToken } from "./codes";
import type { Database } from "./database";
import { type Person, personColumns } from "./people/people";
import { refersTo } from "./refers-to";
import { person, personSession, school } from "./schema";

/** Starts a session and returns the token for the cookie. Only its hash is kept. */
export async function createPersonSession(
  db: Database,
  actor: Actor,
  input: { expiresAt: Date },
): Promise<string> {
  const token = newToken();
  await db.insert(personSession).values({
    tokenHash: hashToken(token),
    schoolId: actor.schoolId,
    personId: actor.personId,
    expiresAt: input.expiresAt,
  });
  return token;
}

/** Whose session a cookie's token stands for; null where it is unknown, ended or expired. */
export async function findPersonBySession(
  db: Database,
  input: { token: string; now: Date },
): Promise<Person | null> {
  const [found] = await db
    .select(personColumns)
    .from(personSession)
    .innerJoin(person, refersTo(personSession, personSession.personId, person))
    .innerJoin(school, eq(school.id, person.schoolId))
    .where(
      and(
        eq(personSession.tokenHash, hashToken(input.token)),
        gt(personSession.expiresAt, input.now),
      ),
    );
  return found ?? null;
}

/** Ends a session: its token is worth nothing from now on. */
export async function deletePersonSession(db: Database, input: { token: string }): Promise<void> {
  await db.delete(personSession).where(eq(personSession.tokenHash, hashToken(input.token)));
}

/** Forgets the sessions that have expired. */
export async function deleteExpiredSessions(db: Database, input: { now: Date }): Promise<void> {
  await db.delete(personSession).where(lte(personSession.expiresAt, input.now));
}
