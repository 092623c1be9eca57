import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import { recordAuditEvent } from "../audit";
import type { Database, Transaction } from "../database";
import {
  accommodation,
  assignedStudent,
  attempt,
  enrollment,
  person,
  personSession,
  studentSignIn,
} from "../schema";
import { listRoster, type RosterEntry } from "./roster";
import { listTakenByBoth, type Twins } from "./taken-by-both";

/**
 * All that is a student's, with what a student can have one of: where the kept student has one, theirs stays and the
 * other's is deleted with the other. What hangs on attempts goes along with them.
 */
const OF_A_STUDENT: readonly { table: PgTable; oneFor?: readonly PgColumn[] }[] = [
  { table: attempt },
  { table: enrollment, oneFor: [enrollment.sectionId] },
  { table: assignedStudent, oneFor: [assignedStudent.assignmentId] },
  { table: accommodation, oneFor: [accommodation.assignmentId] },
  // The kept student's return code goes on; where they never joined, the other's does.
  { table: studentSignIn, oneFor: [] },
  // Whoever is at work on another device stays signed in.
  { table: personSession },
];

/**
 * Makes one of two students of a section that the actor teaches, where one has joined twice. The first stays with
 * the name; all that is the other's becomes theirs, and the other is no more. Where both took an assignment, what
 * `listTakenByBoth` says is kept.
 */
export function mergeStudents(
  db: Database,
  actor: Actor,
  twins: Twins,
): Promise<RosterEntry[] | null> {
  const { schoolId } = actor;
  const { sectionId, personId, otherPersonId } = twins;
  return db.transaction(async (tx) => {
    if (!(await listTakenByBoth(tx, actor, twins))) return null;
    // Nothing can be begun or joined in their names until the end, in one order for all, so that two merges never wait for each other.
    await tx
      .select({ id: person.id })
      .from(person)
      .where(and(eq(person.schoolId, schoolId), inArray(person.id, [personId, otherPersonId])))
      .orderBy(person.id)
      .for("update");
    const shared = await listTakenByBoth(tx, actor, twins);
    if (!shared) return null;
    for (const { assignmentId, keptPersonId } of shared) {
      const droppedPersonId = keptPersonId === personId ? otherPersonId : personId;
      await dropAttempts(tx, { schoolId, assignmentId, personId: droppedPersonId });
    }
    for (const { table, oneFor } of OF_A_STUDENT) {
      await tx.execute(giveRows(table, { schoolId, from: otherPersonId, to: personId }, oneFor));
    }
    await tx.delete(person).where(and(eq(person.schoolId, schoolId), eq(person.id, otherPersonId)));
    await recordAuditEvent(tx, actor, { action: "students-merged", detail: { sectionId } });
    return listRoster(tx, actor, { sectionId });
  });
}

function dropAttempts(
  tx: Transaction,
  of: { schoolId: string; assignmentId: string; personId: string },
) {
  return tx
    .delete(attempt)
    .where(
      and(
        eq(attempt.schoolId, of.schoolId),
        eq(attempt.assignmentId, of.assignmentId),
        eq(attempt.personId, of.personId),
      ),
    );
}

/** Gives a table's rows of one person to another, but for those of which the other has one. */
function giveRows(
  table: PgTable,
  { schoolId, from, to }: { schoolId: string; from: string; to: string },
  oneFor?: readonly PgColumn[],
): SQL {
  const rows = sql`update ${table} set person_id = ${to}::uuid where school_id = ${schoolId} and person_id = ${from}`;
  if (!oneFor) return rows;
  const isSame = oneFor.map((column) => sql` and kept.${sql.identifier(column.name)} = ${column}`);
  return sql`${rows} and not exists (select 1 from ${table} as kept where kept.school_id = ${schoolId} and kept.person_id = ${to}${sql.join(isSame)})`;
}
