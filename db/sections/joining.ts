import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "../actor";
import { readCode } from "../codes";
import type { Database, Transaction } from "../database";
import { createPerson } from "../people/people";
import { refersTo } from "../refers-to";
import { hashReturnCode, newReturnCode } from "../return-code";
import { enrollment, joinCode, person, section, sectionTeacher, studentSignIn } from "../schema";

/** What a join code opens: a section, and the roster's names that nobody has taken yet. */
export interface JoinableSection {
  readonly schoolId: string;
  readonly sectionId: string;
  readonly name: string;
  readonly teacherName: string;
  readonly roster: readonly { readonly personId: string; readonly name: string }[];
}

export type JoinOutcome =
  | {
      readonly kind: "joined";
      readonly actor: Actor;
      readonly name: string;
      readonly sectionName: string;
      /** Shown once: only its hash is kept. */
      readonly returnCode: string;
    }
  | { readonly kind: "name-taken" };

/** Finds the section behind a code, however the code was typed. One that is put away has none. */
export async function findSectionByJoinCode(
  db: Database,
  input: { code: string },
): Promise<JoinableSection | null> {
  const [found] = await db
    .select({
      schoolId: section.schoolId,
      sectionId: section.id,
      name: section.name,
      teacherName: person.name,
    })
    .from(joinCode)
    .innerJoin(section, refersTo(joinCode, joinCode.sectionId, section))
    .innerJoin(sectionTeacher, refersTo(sectionTeacher, sectionTeacher.sectionId, section))
    .innerJoin(person, refersTo(sectionTeacher, sectionTeacher.personId, person))
    .where(and(eq(joinCode.code, readCode(input.code)), isNull(section.archivedAt)))
    .orderBy(asc(person.id))
    .limit(1);
  return found ? { ...found, roster: await listUnclaimed(db, found) } : null;
}

function listUnclaimed(db: Database, place: { schoolId: string; sectionId: string }) {
  return db
    .select({ personId: person.id, name: person.name })
    .from(enrollment)
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(studentSignIn, refersTo(studentSignIn, studentSignIn.personId, person))
    .where(
      and(
        eq(enrollment.schoolId, place.schoolId),
        eq(enrollment.sectionId, place.sectionId),
        isNull(studentSignIn.personId),
      ),
    )
    .orderBy(asc(person.name), asc(person.id));
}

/**
 * Joins a section as one of the roster's names, or under a name that is put on the roster. Of two who
 * take one name at once, the second is told "name-taken".
 *
 * @returns null where the code or the person is unknown
 */
export async function joinSection(
  db: Database,
  input: { code: string } & ({ personId: string } | { name: string }),
): Promise<JoinOutcome | null> {
  const returnCode = newReturnCode();
  // Slow on purpose, so not inside the transaction, which an embedded database has everybody wait for.
  const codeHash = await hashReturnCode(returnCode);
  return db.transaction(async (tx) => {
    const place = await findSectionByJoinCode(tx, input);
    if (!place) return null;
    const student =
      "personId" in input
        ? await findEnrolled(tx, place, input.personId)
        : await enroll(tx, place, input.name);
    if (!student) return null;
    const [claimed] = await tx
      .insert(studentSignIn)
      .values({
        schoolId: place.schoolId,
        personId: student.actor.personId,
        codeHash,
      })
      .onConflictDoNothing({ target: [studentSignIn.schoolId, studentSignIn.personId] })
      .returning();
    if (!claimed) return { kind: "name-taken" };
    return { kind: "joined", ...student, sectionName: place.name, returnCode };
  });
}

type Student = { actor: Actor; name: string };

async function findEnrolled(
  tx: Transaction,
  place: JoinableSection,
  personId: string,
): Promise<Student | null> {
  const [found] = await tx
    .select({ personId: person.id, name: person.name })
    .from(enrollment)
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .where(
      and(
        eq(enrollment.schoolId, place.schoolId),
        eq(enrollment.sectionId, place.sectionId),
        eq(enrollment.personId, personId),
      ),
    );
  if (!found) return null;
  const actor: Actor = {
    schoolId: place.schoolId,
    personId: found.personId,
    role: "student",
  };
  return { actor, name: found.name };
}

async function enroll(tx: Transaction, place: JoinableSection, name: string): Promise<Student> {
  const { schoolId, sectionId } = place;
  const actor = await createPerson(tx, { schoolId, role: "student", name });
  await tx.insert(enrollment).values({ schoolId, sectionId, personId: actor.personId });
  return { actor, name };
}
