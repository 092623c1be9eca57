import type { OpenDatabase } from "../database";
import * as schema from "../schema";

const CONNECTIONS = 10;

/** Opens a pool of connections to the Postgres at `url`. Connects at the first query. */
export async function openPg(url: string): Promise<OpenDatabase> {
  const { default: pg } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks raises an event, which ends the process where nobody listens.
  pool.on("error", (error) => console.error(`An idle Postgres connection ended: ${error.message}`));
  return { db: drizzle(pool, { schema }), driver: "pg", close: () => pool.end() };
}
