import { pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Secrets that the servers on one database share, such as the one that signs teachers' cookies. */
export const serverSecret = pgTable("server_secret", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
});
