import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { ItemAnswer } from "../../questions/types";
import { assignment } from "./assignments";
import { id, instant, schoolId } from "./columns";
import { person } from "./people";
import { item, quizVersion } from "./quizzes";
import { school } from "./schools";

/** What a person answered to one item. */
export type ResponseContent = ItemAnswer;

/** One person's go at a quiz version: for an assignment, or at a quiz of their own. */
export const attempt = pgTable(
  "attempt",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    personId: id("person_id").notNull(),
    quizVersionId: id("quiz_version_id").notNull(),
    assignmentId: id("assignment_id"),
    state: text("state", { enum: ["open", "submitted"] })
      .notNull()
      .default("open"),
    startedAt: instant("started_at").notNull().defaultNow(),
    /** When its time is over: what the assignment's timing makes of the start. Null: never. */
    endsAt: instant("ends_at"),
    submittedAt: instant("submitted_at"),
    /** When its page last asked how long it still has. */
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // Two taps on "Start" give one attempt: an assignment is taken once,
    uniqueIndex("attempt_one_per_assignment")
      .on(table.schoolId, table.personId, table.assignmentId)
      .where(sql`${table.assignmentId} is not null`),
    // and a quiz of one's own as often as one likes, one attempt at a time.
    uniqueIndex("attempt_one_open_per_quiz")
      .on(table.schoolId, table.personId, table.quizVersionId)
      .where(sql`${table.assignmentId} is null and ${table.state} = 'open'`),
    // The results of an assignment start from the assignment.
    index("attempt_assignment").on(table.schoolId, table.assignmentId),
    // Attempts whose time is over are looked for whenever somebody looks at results.
    index("attempt_running_out")
      .on(table.schoolId, table.endsAt)
      .where(sql`${table.state} = 'open'`),
    // Looked up when a quiz is deleted.
    index("attempt_quiz_version").on(table.schoolId, table.quizVersionId),
    // The two partial indexes above do not serve the deletion of a person.
    index("attempt_person").on(table.schoolId, table.personId),
    check("attempt_state", sql`${table.state} in ('open', 'submitted')`),
    check(
      "attempt_submitted_at",
      sql`(${table.state} = 'submitted') = (${table.submittedAt} is not null)`,
    ),
    foreignKey({
      columns: [table.schoolId, table.personId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
    // No cascade: deleting a quiz must not delete other people's work.
    foreignKey({
      columns: [table.schoolId, table.quizVersionId],
      foreignColumns: [quizVersion.schoolId, quizVersion.id],
    }),
    foreignKey({
      columns: [table.schoolId, table.assignmentId],
      foreignColumns: [assignment.schoolId, assignment.id],
    }).onDelete("cascade"),
  ],
);

const ofAttempt = () => ({
  schoolId: schoolId(),
  attemptId: id("attempt_id").notNull(),
  itemId: id("item_id").notNull(),
});

/** The attempt takes such rows with it; an item that somebody answered stays. */
const refersToAttemptAndItem = (table: {
  schoolId: AnyPgColumn;
  attemptId: AnyPgColumn;
  itemId: AnyPgColumn;
}) => [
  foreignKey({
    columns: [table.schoolId, table.attemptId],
    foreignColumns: [attempt.schoolId, attempt.id],
  }).onDelete("cascade"),
  foreignKey({
    columns: [table.schoolId, table.itemId],
    foreignColumns: [item.schoolId, item.id],
  }),
];

/*
 * The tables below reach `item` by (school_id, item_id) only when an item is deleted, which happens
 * to guests' and whole schools' data. Their primary keys narrow that to one school, so the busiest
 * tables of all carry no second index.
 */

/** The answer as it stands. A client's revision counts up; an older one never replaces a newer. */
export const itemResponse = pgTable(
  "item_response",
  {
    ...ofAttempt(),
    response: jsonb("response").$type<ResponseContent>().notNull(),
    revision: integer("revision").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.itemId] }),
    ...refersToAttemptAndItem(table),
  ],
);

/** The recorded score of a submitted attempt, in whole points. */
export const score = pgTable(
  "score",
  {
    schoolId: schoolId(),
    attemptId: id("attempt_id").notNull(),
    earned: integer("earned").notNull(),
    possible: integer("possible").notNull(),
    scoredAt: instant("scored_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId] }),
    foreignKey({
      columns: [table.schoolId, table.attemptId],
      foreignColumns: [attempt.schoolId, attempt.id],
    }).onDelete("cascade"),
  ],
);

export const itemScore = pgTable(
  "item_score",
  {
    ...ofAttempt(),
    earned: integer("earned").notNull(),
    possible: integer("possible").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.itemId] }),
    ...refersToAttemptAndItem(table),
  ],
);

/** A try at a missed item after submission. Every try is kept; none changes the score. */
export const practiceResponse = pgTable(
  "practice_response",
  {
    ...ofAttempt(),
    id: id("id").notNull(),
    response: jsonb("response").$type<ResponseContent>().notNull(),
    correct: boolean("correct").notNull(),
    answeredAt: instant("answered_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.id] }),
    ...refersToAttemptAndItem(table),
  ],
);

/** The one more chance at a missed item, before its key is shown. Kept apart from the score. */
export const secondChance = pgTable(
  "second_chance",
  {
    ...ofAttempt(),
    /** Null: the student asked to be shown the answer. */
    response: jsonb("response").$type<ResponseContent>(),
    correct: boolean("correct").notNull(),
    answeredAt: instant("answered_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.itemId] }),
    check("second_chance_correct", sql`${table.response} is not null or not ${table.correct}`),
    ...refersToAttemptAndItem(table),
  ],
);

/** What FSRS remembers of an item, besides the day that it is due. */
export interface PracticeMemory {
  readonly stability: number;
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly scheduledDays: number;
  /** ISO 8601. */
  readonly lastReview: string;
}

/** When a missed item that was right in practice comes again. */
export const practiceCard = pgTable(
  "practice_card",
  {
    ...ofAttempt(),
    dueAt: instant("due_at").notNull(),
    memory: jsonb("memory").$type<PracticeMemory>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.attemptId, table.itemId] }),
    ...refersToAttemptAndItem(table),
  ],
);
