import { foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { attempt } from "./attempts";
import { id, instant, schoolId } from "./columns";

/**
 * Words of the article that a student marked in an attempt, with their note. The attempt takes such rows with it.
 * The place is the key, so that the same words marked on two devices are one annotation.
 */
export const annotation = pgTable(
  "annotation",
  {
    schoolId: schoolId(),
    attemptId: id("attempt_id").notNull(),
    /** From where to where, as "sentence.offset-sentence.offset". */
    place: text("place").notNull(),
    /** Empty: marked without a note. Null: removed, which a late older revision must not undo. */
    note: text("note"),
    /** Counts up in the client; an older one never replaces a newer. */
    revision: integer("revision").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.place] }),
    foreignKey({
      columns: [table.schoolId, table.attemptId],
      foreignColumns: [attempt.schoolId, attempt.id],
    }).onDelete("cascade"),
  ],
);
