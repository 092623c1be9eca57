import { type SQL, sql } from "drizzle-orm";
import { attempt } from "./schema";

/** The database's clock, to be selected beside what is compared with it: the one that all servers share. */
export const databaseNow: SQL<Date> = sql<Date>`now()`.mapWith(attempt.startedAt);
