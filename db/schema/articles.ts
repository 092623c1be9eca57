import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, instant, schoolId } from "./columns";
import { person } from "./people";
import { school } from "./schools";

/** A paragraph or heading of an article, as the spans of its sentences in the article's text. */
export interface ArticleBlock {
  readonly id: string;
  readonly kind: "paragraph" | "heading";
  /** `index` counts sentences over the whole article, from 0; offsets are UTF-16, half-open. */
  readonly sentences: readonly {
    readonly index: number;
    readonly start: number;
    readonly end: number;
  }[];
}

export const article = pgTable(
  "article",
  {
    schoolId: schoolId().references(() => school.id, { onDelete: "cascade" }),
    id: id("id").notNull(),
    ownerId: id("owner_id").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    // Deleting a person deletes their articles.
    index("article_owner").on(table.schoolId, table.ownerId),
    foreignKey({
      columns: [table.schoolId, table.ownerId],
      foreignColumns: [person.schoolId, person.id],
    }).onDelete("cascade"),
  ],
);

/** The words of an article at one time. Never changed, since evidence points into them by offset. */
export const articleVersion = pgTable(
  "article_version",
  {
    schoolId: schoolId(),
    id: id("id").notNull(),
    articleId: id("article_id").notNull(),
    /** Counts from 1 within the article. */
    version: integer("version").notNull(),
    title: text("title").notNull(),
    /** The day of publication, `YYYY-MM-DD`. */
    published: date("published", { mode: "string" }),
    text: text("text").notNull(),
    blocks: jsonb("blocks").$type<readonly ArticleBlock[]>().notNull(),
    /** SHA-256 of title, day and text: shows that a frozen version is still what it was. */
    hash: text("hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.schoolId, table.id] }),
    unique("article_version_number").on(table.schoolId, table.articleId, table.version),
    foreignKey({
      columns: [table.schoolId, table.articleId],
      foreignColumns: [article.schoolId, article.id],
    }).onDelete("cascade"),
  ],
);
