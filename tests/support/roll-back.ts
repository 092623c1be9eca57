import type { Database } from "@/db/database";

class RollBack extends Error {}

/** Runs something in a transaction that is then undone, so that one scene serves many tests. */
export async function withRollback<T>(db: Database, run: (tx: Database) => Promise<T>): Promise<T> {
  const results: T[] = [];
  try {
    await db.transaction(async (tx) => {
      results.push(await run(tx));
      throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
  return results[0]!;
}
