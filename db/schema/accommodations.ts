import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { assignment } from "./assignments";
import { id, instant, schoolId } from "./columns";
import { person } from "./people";

/** Other times for one student of an assignment. Whoever has none has no row. */
export const accommodation = pgTable(
  "accommodation",
  {
    schoolId: schoolId(),
    assignmentId: id("assignment_id").notNull(),
    personId: id("person_id").notNull(),
    /** The time limit in hundredths of what the others have. */
    timePercent: integer("time_percent").notNull().default(100),
    /** Minutes on top of that. */
    extraMinutes: integer("extra_minutes").notNull().default(0),
    /** A closing of their own; null: the others' closing, moved by the extra time. */
    closesAt: instant("closes_at"),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.assignmentId, table.personId] }),
    check("accommodation_time_percent", sql`${table.timePercent} >= 100`),
    check("accommodation_extra_minutes", sql`${table.extraMinutes} >= 0`),
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
