import { eq } from "drizzle-orm";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { person, school, teacherAccount } from "../schema";
import { createPerson, createSchool, type Person, personColumns } from "./people";

/** The teacher whose e-mail account this is; null where the account has none yet. */
export async function findTeacherByAuthUser(
  db: Database,
  input: { authUserId: string },
): Promise<Person | null> {
  const [found] = await db
    .select(personColumns)
    .from(teacherAccount)
    .innerJoin(person, refersTo(teacherAccount, teacherAccount.personId, person))
    .innerJoin(school, eq(school.id, person.schoolId))
    .where(eq(teacherAccount.userId, input.authUserId));
  return found ?? null;
}

/**
 * Makes the teacher of an e-mail account, in a school of their own. Called again, or twice at once,
 * it gives the same teacher.
 */
export function createTeacher(
  db: Database,
  input: { authUserId: string; name: string; schoolName: string },
): Promise<Person> {
  return db.transaction(async (tx) => {
    const schoolId = await createSchool(tx, { name: input.schoolName });
    const actor = await createPerson(tx, { schoolId, role: "teacher", name: input.name });
    const [linked] = await tx
      .insert(teacherAccount)
      .values({ userId: input.authUserId, schoolId, personId: actor.personId })
      .onConflictDoNothing()
      .returning();
    if (!linked) await tx.delete(school).where(eq(school.id, schoolId));
    const teacher = await findTeacherByAuthUser(tx, input);
    if (!teacher) throw new Error("A teacher's account was deleted while it was being made.");
    return teacher;
  });
}
