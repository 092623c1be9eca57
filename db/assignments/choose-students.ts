import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { assignedStudent, assignment } from "../schema";
import { areEnrolled, nameStudents } from "./name-students";
import { isTaughtAssignment } from "./taught-assignment";

/**
 * Sets an assignment of a section that the actor teaches to the students of these ids, or, for null, to everybody of
 * the section. Who has begun keeps it, also when not named.
 *
 * @returns null where the assignment is not the actor's, or one of the ids is not on the roster; then nothing changes
 */
export function chooseStudents(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; studentIds: readonly string[] | null },
): Promise<{ assignmentId: string } | null> {
  const { schoolId } = actor;
  const { assignmentId, studentIds } = input;
  return db.transaction(async (tx) => {
    // Locks the assignment: whoever starts meanwhile has begun, or waits and then reads the new choice.
    const [found] = await tx
      .select({ sectionId: assignment.sectionId })
      .from(assignment)
      .where(isTaughtAssignment(actor, assignmentId))
      .for("update");
    if (!found) return null;
    const { sectionId } = found;
    const place = { schoolId, assignmentId, sectionId };
    if (studentIds && !(await areEnrolled(tx, place, studentIds))) return null;
    await tx
      .delete(assignedStudent)
      .where(
        and(eq(assignedStudent.schoolId, schoolId), eq(assignedStudent.assignmentId, assignmentId)),
      );
    await tx
      .update(assignment)
      .set({ forChosen: studentIds !== null })
      .where(and(eq(assignment.schoolId, schoolId), eq(assignment.id, assignmentId)));
    if (studentIds) await nameStudents(tx, place, studentIds);
    return { assignmentId };
  });
}
