import { getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@/db/database";
import * as schema from "@/db/schema";

const tables = Object.values(schema).filter((value) => is(value, PgTable));

/** Every row of the database as text, each with its table's name before it, in a fixed order. */
export async function readAllRows(db: Database): Promise<string[]> {
  const eachTable = tables.map(
    (table) =>
      sql`select ${getTableName(table)} || ' ' || to_jsonb(row_of)::text as line from ${table} as row_of`,
  );
  const rows = await db
    .select({ line: sql<string>`line` })
    .from(sql`(${sql.join(eachTable, sql` union all `)}) as every_table`);
  return rows.map(({ line }) => line).toSorted();
}
