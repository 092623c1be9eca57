import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import { recordAuditEvent } from "../audit";
import type { Database } from "../database";
import { type Person, personColumns } from "../people/people";
import { refersTo } from "../refers-to";
import { hashReturnCode, newReturnCode } from "../return-code";
import { enrollment, person, personSession, school, studentSignIn } from "../schema";
import { taughtBy } from "./taught";

/** The student whose personal code this is, however it was typed. */
export async function findPersonByReturnCode(
  db: Database,
  input: { returnCode: string },
): Promise<Person | null> {
  const [found] = await db
    .select(personColumns)
    .from(studentSignIn)
    .innerJoin(person, refersTo(studentSignIn, studentSignIn.personId, person))
    .innerJoin(school, eq(school.id, person.schoolId))
    .where(eq(studentSignIn.codeHash, await hashReturnCode(input.returnCode)));
  return found ?? null;
}

/**
 * Gives a student of a section that the actor teaches a new personal code, for one who lost it or
 * whose name somebody else took. The old code and all sessions end. Returns the code, to be shown once.
 */
export async function resetReturnCode(
  db: Database,
  actor: Actor,
  input: { sectionId: string; personId: string },
): Promise<string | null> {
  const { schoolId } = actor;
  const { personId } = input;
  const returnCode = newReturnCode();
  // Slow on purpose, so not inside the transaction, which an embedded database has everybody wait for.
  const codeHash = await hashReturnCode(returnCode);
  return db.transaction(async (tx) => {
    const [student] = await tx
      .select({ personId: enrollment.personId })
      .from(enrollment)
      .where(
        and(
          eq(enrollment.schoolId, schoolId),
          eq(enrollment.sectionId, input.sectionId),
          eq(enrollment.personId, personId),
          taughtBy(actor, enrollment.sectionId),
        ),
      );
    if (!student) return null;
    await tx
      .insert(studentSignIn)
      .values({ schoolId, personId, codeHash })
      .onConflictDoUpdate({
        target: [studentSignIn.schoolId, studentSignIn.personId],
        set: { codeHash },
      });
    await tx
      .delete(personSession)
      .where(and(eq(personSession.schoolId, schoolId), eq(personSession.personId, personId)));
    await recordAuditEvent(tx, actor, {
      action: "sign-in-reset",
      detail: { sectionId: input.sectionId },
    });
    return returnCode;
  });
}
