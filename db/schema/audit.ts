import { jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, schoolId } from "./columns";
import { school } from "./schools";

/** What a teacher did that can not be undone. Holds no name, and no id of a deleted person. */
export const auditEvent = pgTable(
  "audit_event",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    /** Who did it. No foreign key: the record outlives the account. */
    actorId: id("actor_id").notNull(),
    action: text("action", {
      enum: ["student-deleted", "students-merged", "section-deleted", "sign-in-reset"],
    }).notNull(),
    detail: jsonb("detail").$type<Readonly<Record<string, string | number>>>().notNull(),
    happenedAt: instant("happened_at").notNull().defaultNow(),
  },
  // Ids sort by time, so the key also lists a school's events in order.
  (table) => [primaryKey({ columns: [table.schoolId, table.id] })],
);
