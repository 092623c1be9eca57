import { and, eq, exists, or, type SQL } from "drizzle-orm";
import { type AnyPgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import { assignedStudent, assignment } from "../schema";

/**
 * The condition that an assignment is set to somebody of its section: to everybody there, or to them by name. Whoever
 * joins later belongs to everybody, and to no choice of names.
 */
export function isSetTo(personId: AnyPgColumn): SQL | undefined {
  return or(
    eq(assignment.forChosen, false),
    exists(
      new QueryBuilder()
        .select({ personId: assignedStudent.personId })
        .from(assignedStudent)
        .where(
          and(
            eq(assignedStudent.schoolId, assignment.schoolId),
            eq(assignedStudent.assignmentId, assignment.id),
            eq(assignedStudent.personId, personId),
          ),
        ),
    ),
  );
}
