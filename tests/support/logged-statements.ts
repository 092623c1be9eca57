import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import type { Database } from "@/db/database";
import * as schema from "@/db/schema";

/** A statement as it was sent, with its parameters. */
export interface LoggedStatement {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** The same embedded database, which notes each statement that goes through it. */
export function logStatements(db: Database): { db: Database; statements: LoggedStatement[] } {
  const statements: LoggedStatement[] = [];
  // Drizzle keeps the driver's client on the database object and leaves it out of the shared type.
  const client = Reflect.get(db, "$client") as PGlite;
  const logger = {
    logQuery: (text: string, params: unknown[]) => void statements.push({ text, params }),
  };
  return { db: drizzle(client, { schema, logger }), statements };
}
