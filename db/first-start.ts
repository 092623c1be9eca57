import { sql } from "drizzle-orm";
import type { Database, Transaction } from "./database";
import { school } from "./schema";

/** Any number that nothing else in this database locks. */
const FIRST_START_LOCK = 727_002;

/** Whether nobody has made anything yet. */
export async function isEmptyDatabase(db: Database): Promise<boolean> {
  const some = await db.select({ id: school.id }).from(school).limit(1);
  return some.length === 0;
}

/**
 * Fills an empty database in one transaction. Of several servers that start at once, one fills it and
 * the others wait for that.
 *
 * @returns null where the database is not empty (any more)
 */
export function fillEmptyDatabase<T>(
  db: Database,
  fill: (tx: Transaction) => Promise<T>,
): Promise<T | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${FIRST_START_LOCK})`);
    return (await isEmptyDatabase(tx)) ? fill(tx) : null;
  });
}
