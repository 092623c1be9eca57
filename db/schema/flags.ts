import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { attempt } from "./attempts";
import { id, instant, schoolId } from "./columns";
import { item } from "./quizzes";

/**
 * That a student holds an item of an assignment for wrong, and what the teacher answered. One for each item of an
 * attempt, which takes it with it.
 */
export const itemFlag = pgTable(
  "item_flag",
  {
    schoolId: schoolId(),
    attemptId: id("attempt_id").notNull(),
    itemId: id("item_id").notNull(),
    comment: text("comment").notNull(),
    raisedAt: instant("raised_at").notNull().defaultNow(),
    /** Null until the teacher has answered. */
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    /** Who answered. No foreign key: the answer outlives the account. */
    answeredBy: id("answered_by"),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.itemId] }),
    check(
      "item_flag_answered",
      sql`(${table.answer} is null) = (${table.answeredAt} is null) and (${table.answer} is null) = (${table.answeredBy} is null)`,
    ),
    foreignKey({
      columns: [table.schoolId, table.attemptId],
      foreignColumns: [attempt.schoolId, attempt.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.itemId],
      foreignColumns: [item.schoolId, item.id],
    }),
  ],
);
