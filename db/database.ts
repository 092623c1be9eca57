import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema";

type Schema = typeof schema;

/**
 * What every function of the access layer takes first: the database, or a transaction in it. One type
 * for all drivers. Their raw `execute` results differ, so the layer keeps to the query builder.
 */
export type Database = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export type DriverName = "pglite" | "pg" | "vercel";

export interface OpenDatabase {
  readonly db: Database;
  readonly driver: DriverName;
  /** Ends all connections and gives up the lock of an embedded database. */
  close(): Promise<void>;
}
