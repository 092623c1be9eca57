import { pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns";

/** Whom data belongs to. A guest has a school of their own until a teacher claims what is in it. */
export const school = pgTable("school", {
  id: id("id").primaryKey(),
  name: text("name").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
});
