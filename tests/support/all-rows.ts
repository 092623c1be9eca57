import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@/db/database";
import * as schema from "@/db/schema";

/** Every table of the schema. */
export const allTables: readonly PgTable[] = Object.values(schema).filter((value) =>
  is(value, PgTable),
);

/** Every row of the database as text, each with its table's name before it, in a fixed order. */
export async function readAllRows(db: Database): Promise<string[]> {
  const rows: string[] = [];
  for (const table of allTables) {
    const columns = Object.values(getTableColumns(table));
    const asText = sql<string>`row_to_json(row(${sql.join(columns, sql`, `)}))::text`;
    const found = await db.select({ text: asText }).from(table).orderBy(asText);
    rows.push(...found.map(({ text }) => `${getTableName(table)} ${text}`));
  }
  return rows;
}
