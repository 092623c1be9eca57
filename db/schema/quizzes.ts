import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { Item } from "../../questions/types";
import { articleVersion } from "./articles";
import { id, instant, schoolId } from "./columns";
import { person } from "./people";
import { school } from "./schools";

/** A question over all of its versions. */
export const item = pgTable(
  "item",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    articleVersionId: id("article_version_id").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // Deleting an article deletes the items written from it.
    index("item_article_version").on(table.schoolId, table.articleVersionId),
    foreignKey({
      columns: [table.schoolId, table.articleVersionId],
      foreignColumns: [articleVersion.schoolId, articleVersion.id],
    }).onDelete("cascade"),
  ],
);

/** An item as it was written: key, reasons and evidence included. Never changed. */
export const itemVersion = pgTable(
  "item_version",
  {
    schoolId: schoolId(),
    id: id("id").notNull(),
    itemId: id("item_id").notNull(),
    /** Counts from 1 within the item. */
    version: integer("version").notNull(),
    content: jsonb("content").$type<Item>().notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    unique("item_version_number").on(table.schoolId, table.itemId, table.version),
    foreignKey({
      columns: [table.schoolId, table.itemId],
      foreignColumns: [item.schoolId, item.id],
    }).onDelete("cascade"),
  ],
);

/** That a teacher has checked an item as this version has it: a changed item has to be checked again. */
export const itemApproval = pgTable(
  "item_approval",
  {
    schoolId: schoolId(),
    itemVersionId: id("item_version_id").notNull(),
    approvedAt: instant("approved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.itemVersionId] }),
    foreignKey({
      columns: [table.schoolId, table.itemVersionId],
      foreignColumns: [itemVersion.schoolId, itemVersion.id],
    }).onDelete("cascade"),
  ],
);

export const quiz = pgTable(
  "quiz",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    ownerId: id("owner_id").notNull(),
    title: text("title").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // A teacher's quizzes, newest first.
    index("quiz_owner").on(table.schoolId, table.ownerId, table.createdAt.desc()),
    foreignKey({
      columns: [table.schoolId, table.ownerId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);

/** A quiz as it stood when it was assigned or taken. Never changed: an edit makes the next version. */
export const quizVersion = pgTable(
  "quiz_version",
  {
    schoolId: schoolId(),
    id: id("id").notNull(),
    quizId: id("quiz_id").notNull(),
    /** Counts from 1 within the quiz. */
    version: integer("version").notNull(),
    articleVersionId: id("article_version_id").notNull(),
    /** What was done to make it, as its teacher is told: "question 3 left out". Null for the first. */
    change: text("change"),
    /** The version whose content was changed: what an undo goes back to. Null for the first, and where nothing was changed. */
    madeFrom: integer("made_from"),
    /** The version whose content an undo or redo brought back; null where the content is new. */
    contentOf: integer("content_of"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // Also finds the newest version of a quiz.
    unique("quiz_version_number").on(table.schoolId, table.quizId, table.version),
    // Looked up when an article is deleted.
    index("quiz_version_article_version").on(table.schoolId, table.articleVersionId),
    foreignKey({
      columns: [table.schoolId, table.quizId],
      foreignColumns: [quiz.schoolId, quiz.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.articleVersionId],
      foreignColumns: [articleVersion.schoolId, articleVersion.id],
    }).onDelete("cascade"),
  ],
);

/** Which items a quiz version has, in which order, each in which version. */
export const quizVersionItem = pgTable(
  "quiz_version_item",
  {
    schoolId: schoolId(),
    quizVersionId: id("quiz_version_id").notNull(),
    itemId: id("item_id").notNull(),
    itemVersionId: id("item_version_id").notNull(),
    /** Counts from 1. */
    position: integer("position").notNull(),
    /** What a right answer earns. */
    points: integer("points").notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.quizVersionId, table.itemId] }),
    unique("quiz_version_item_position").on(table.schoolId, table.quizVersionId, table.position),
    // Looked up when an item version is deleted.
    index("quiz_version_item_version").on(table.schoolId, table.itemVersionId),
    foreignKey({
      columns: [table.schoolId, table.quizVersionId],
      foreignColumns: [quizVersion.schoolId, quizVersion.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.schoolId, table.itemVersionId],
      foreignColumns: [itemVersion.schoolId, itemVersion.id],
    }).onDelete("cascade"),
  ],
);
