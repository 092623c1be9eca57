import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignedStudent, assignment, attempt, enrollment, person } from "../schema";
import { isTaughtAssignment } from "./taught-assignment";

/** Somebody of an assignment's section, and whether the assignment names them. */
export interface ChoosableStudent {
  readonly personId: string;
  readonly name: string;
  readonly isChosen: boolean;
  /** Who has begun keeps the assignment. */
  readonly hasBegun: boolean;
}

/** Everybody on the roster of an assignment's section that the actor teaches, by name. */
export async function listChoosableStudents(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<ChoosableStudent[]> {
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      chosenAs: assignedStudent.personId,
      attemptId: attempt.id,
    })
    .from(assignment)
    .innerJoin(
      enrollment,
      and(
        eq(enrollment.schoolId, assignment.schoolId),
        eq(enrollment.sectionId, assignment.sectionId),
      ),
    )
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(
      assignedStudent,
      and(
        eq(assignedStudent.schoolId, assignment.schoolId),
        eq(assignedStudent.assignmentId, assignment.id),
        eq(assignedStudent.personId, person.id),
      ),
    )
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, assignment.schoolId),
        eq(attempt.assignmentId, assignment.id),
        eq(attempt.personId, person.id),
      ),
    )
    .where(isTaughtAssignment(actor, input.assignmentId))
    .orderBy(asc(person.name), asc(person.id));
  const students = rows.map(({ chosenAs, attemptId, ...student }) => ({
    ...student,
    isChosen: chosenAs !== null,
    hasBegun: attemptId !== null,
  }));
  // Somebody with several attempts is still one student.
  return students.filter(({ personId }, at) => students[at - 1]?.personId !== personId);
}
