import { foreignKey, index, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { assignment } from "./assignments";
import { id, schoolId } from "./columns";
import { person } from "./people";

/** Whom an assignment is set to by name. It counts where the assignment is for chosen students alone. */
export const assignedStudent = pgTable(
  "assigned_student",
  {
    schoolId: schoolId(),
    assignmentId: id("assignment_id").notNull(),
    personId: id("person_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.assignmentId, table.personId] }),
    // Looked up when a student is deleted.
    index("assigned_student_person").on(table.schoolId, table.personId),
    foreignKey({
      columns: [table.schoolId, table.assignmentId],
      foreignColumns: [assignment.schoolId, assignment.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);
