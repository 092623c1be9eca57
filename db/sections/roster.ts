import { and, asc, eq, exists } from "drizzle-orm";
import type { Actor } from "../actor";
import { recordAuditEvent } from "../audit";
import type { Database } from "../database";
import { newId } from "../id";
import { refersTo } from "../refers-to";
import { enrollment, person, section, studentSignIn } from "../schema";
import { lockSection } from "./lock-section";
import { taughtBy } from "./taught";

/** A student on a roster. `signedIn` once somebody has taken the name. */
export interface RosterEntry {
  readonly personId: string;
  readonly name: string;
  readonly signedIn: boolean;
}

/** The students of a section that the actor teaches, by name. */
export async function listRoster(
  db: Database,
  actor: Actor,
  input: { sectionId: string },
): Promise<RosterEntry[] | null> {
  const rows = await db
    .select({
      sectionId: section.id,
      personId: person.id,
      name: person.name,
      signedInAs: studentSignIn.personId,
    })
    .from(section)
    .leftJoin(enrollment, refersTo(enrollment, enrollment.sectionId, section))
    .leftJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(studentSignIn, refersTo(studentSignIn, studentSignIn.personId, person))
    .where(
      and(
        eq(section.schoolId, actor.schoolId),
        eq(section.id, input.sectionId),
        taughtBy(actor, section.id),
      ),
    )
    .orderBy(asc(person.name), asc(person.id));
  if (rows.length === 0) return null;
  // A section without students comes as one row that has no person.
  return rows.flatMap(({ personId, name, signedInAs }) =>
    personId && name ? [{ personId, name, signedIn: signedInAs !== null }] : [],
  );
}

/**
 * Puts names on the roster of a section that the actor teaches, and returns the whole roster. A name that stands there in the
 * same letters is not put there again, so that a list may be sent twice.
 */
export function addStudents(
  db: Database,
  actor: Actor,
  input: { sectionId: string; names: readonly string[] },
): Promise<RosterEntry[] | null> {
  const { schoolId } = actor;
  const { sectionId } = input;
  return db.transaction(async (tx) => {
    if (!(await lockSection(tx, actor, sectionId))) return null;
    const there = new Set((await listRoster(tx, actor, { sectionId }))?.map(({ name }) => name));
    const names = new Set(input.names.filter((name) => !there.has(name)));
    const students = Array.from(names, (name) => ({ schoolId, id: newId(), name }));
    if (students.length > 0) {
      await tx
        .insert(person)
        .values(students.map((student) => ({ ...student, role: "student" as const })));
      await tx
        .insert(enrollment)
        .values(students.map(({ id }) => ({ schoolId, sectionId, personId: id })));
    }
    return listRoster(tx, actor, { sectionId });
  });
}

/**
 * Deletes a student of a section that the actor teaches, with attempts, responses, scores, sessions
 * and sign-in. What stays is an audit event that tells neither the name nor the id.
 */
export function deleteStudent(
  db: Database,
  actor: Actor,
  input: { sectionId: string; personId: string },
): Promise<true | null> {
  return db.transaction(async (tx) => {
    const [deleted] = await tx
      .delete(person)
      .where(
        and(
          eq(person.schoolId, actor.schoolId),
          eq(person.id, input.personId),
          eq(person.role, "student"),
          exists(
            tx
              .select({ personId: enrollment.personId })
              .from(enrollment)
              .where(
                and(
                  eq(enrollment.schoolId, actor.schoolId),
                  eq(enrollment.sectionId, input.sectionId),
                  eq(enrollment.personId, person.id),
                  taughtBy(actor, enrollment.sectionId),
                ),
              ),
          ),
        ),
      )
      .returning({ id: person.id });
    if (!deleted) return null;
    await recordAuditEvent(tx, actor, {
      action: "student-deleted",
      detail: { sectionId: input.sectionId },
    });
    return true;
  });
}
