import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { id, instant, schoolId } from "./columns";
import { quizVersion } from "./quizzes";
import { school } from "./schools";
import { section } from "./sections";

/** A quiz version set to a section, and when it may be taken: null means no such limit. */
export const assignment = pgTable(
  "assignment",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    sectionId: id("section_id").notNull(),
    quizVersionId: id("quiz_version_id").notNull(),
    opensAt: instant("opens_at"),
    dueAt: instant("due_at"),
    closesAt: instant("closes_at"),
    latePolicy: text("late_policy", { enum: ["accept", "refuse"] })
      .notNull()
      .default("accept"),
    timeLimitMinutes: integer("time_limit_minutes"),
    /** Each attempt has its own order, which follows from its id. */
    shuffleItems: boolean("shuffle_items").notNull().default(false),
    shuffleOptions: boolean("shuffle_options").notNull().default(false),
    /** Whether its students may look up what a word of the article means. */
    wordMeanings: boolean("word_meanings").notNull().default(true),
    /** When students see the answers to what they handed in. */
    answersShown: text("answers_shown", { enum: ["at-once", "after-due", "when-released"] })
      .notNull()
      .default("at-once"),
    /** Whether the score waits for the answers too. */
    scoreWithAnswers: boolean("score_with_answers").notNull().default(false),
    /** When its teacher released score and answers, whatever else is set; null: not yet. */
    releasedAt: instant("released_at"),
    /** For the students named in `assigned_student` alone; else for everybody of the section. */
    forChosen: boolean("for_chosen").notNull().default(false),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // The lists of a section's assignments, for its students and its teacher.
    index("assignment_section").on(table.schoolId, table.sectionId),
    // Looked up when a quiz is deleted.
    index("assignment_quiz_version").on(table.schoolId, table.quizVersionId),
    foreignKey({
      columns: [table.schoolId, table.sectionId],
      foreignColumns: [section.schoolId, section.id],
    }).onDelete("cascade"),
    check("assignment_late_policy", sql`${table.latePolicy} in ('accept', 'refuse')`),
    check(
      "assignment_answers_shown",
      sql`${table.answersShown} in ('at-once', 'after-due', 'when-released')`,
    ),
    check("assignment_time_limit", sql`${table.timeLimitMinutes} > 0`),
    // No cascade: a quiz that is assigned can not be deleted from under its students.
    foreignKey({
      columns: [table.schoolId, table.quizVersionId],
      foreignColumns: [quizVersion.schoolId, quizVersion.id],
    }),
  ],
);
