import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { assignment } from "./assignments";
import { attempt } from "./attempts";
import { id, instant, schoolId } from "./columns";
import { item } from "./quizzes";

/**
 * What a teacher decided about an item of an assignment after it was taken. Kept when it is taken back, because scores
 * followed from it.
 */
export const itemRuling = pgTable(
  "item_ruling",
  {
    schoolId: schoolId(),
    id: id("id").notNull(),
    assignmentId: id("assignment_id").notNull(),
    itemId: id("item_id").notNull(),
    kind: text("kind", { enum: ["key", "accept", "void"] }).notNull(),
    /** The option that is right now; null where the item counts for nobody. */
    optionId: text("option_id"),
    /** What students are told of the reason. */
    note: text("note").notNull().default(""),
    /** Who decided. No foreign key: the record outlives the account. */
    madeBy: id("made_by").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
    takenBackAt: instant("taken_back_at"),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // One holds at a time; also finds those of an assignment.
    uniqueIndex("item_ruling_one_holds")
      .on(table.schoolId, table.assignmentId, table.itemId)
      .where(sql`${table.takenBackAt} is null`),
    index("item_ruling_assignment").on(table.schoolId, table.assignmentId),
    check("item_ruling_kind", sql`${table.kind} in ('key', 'accept', 'void')`),
    check("item_ruling_option", sql`(${table.kind} = 'void') = (${table.optionId} is null)`),
    foreignKey({
      columns: [table.schoolId, table.assignmentId],
      foreignColumns: [assignment.schoolId, assignment.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.itemId],
      foreignColumns: [item.schoolId, item.id],
    }),
  ],
);

/** The score of an attempt before and after a ruling was made or taken back. */
export const scoreChange = pgTable(
  "score_change",
  {
    schoolId: schoolId(),
    attemptId: id("attempt_id").notNull(),
    id: id("id").notNull(),
    rulingId: id("ruling_id").notNull(),
    earnedBefore: integer("earned_before").notNull(),
    possibleBefore: integer("possible_before").notNull(),
    earned: integer("earned").notNull(),
    possible: integer("possible").notNull(),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.id] }),
    // Looked up when an assignment is deleted, and for the log of a ruling.
    index("score_change_ruling").on(table.schoolId, table.rulingId),
    foreignKey({
      columns: [table.schoolId, table.attemptId],
      foreignColumns: [attempt.schoolId, attempt.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.rulingId],
      foreignColumns: [itemRuling.schoolId, itemRuling.id],
    }).onDelete("cascade"),
  ],
);
