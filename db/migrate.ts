import path from "node:path";
import { max, sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { bigint, pgSchema, serial, text } from "drizzle-orm/pg-core";
import type { Database } from "./database";

/** Any number that nothing else in this database locks. */
const MIGRATION_LOCK = 727_001;

/** The table that Drizzle's own migrator keeps, so that its tools go on working. */
const migration = pgSchema("drizzle").table("__drizzle_migrations", {
  id: serial("id").primaryKey(),
  hash: text("hash").notNull(),
  /** Milliseconds since 1970 at which the migration was generated. */
  createdAt: bigint("created_at", { mode: "number" }),
});

/**
 * Brings the database to the newest schema. Safe when several servers start at once.
 *
 * Drizzle's migrator takes no lock and opens its own transaction, so this does the same work inside
 * one transaction that holds an advisory lock. The lock ends with the transaction: a session's lock
 * would stay behind on a pooled connection.
 *
 * @throws the database's own error; then nothing was changed
 */
export async function migrateDatabase(db: Database): Promise<void> {
  const migrations = readMigrationFiles({
    migrationsFolder: path.join(process.cwd(), "db", "migrations"),
  });
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await tx.execute(sql`create schema if not exists drizzle`);
    await tx.execute(
      sql`create table if not exists ${migration} (id serial primary key, hash text not null, created_at bigint)`,
    );
    const [last] = await tx.select({ madeAt: max(migration.createdAt) }).from(migration);
    const pending = migrations.filter(({ folderMillis }) => folderMillis > (last?.madeAt ?? 0));
    for (const { sql: statements, hash, folderMillis } of pending) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.insert(migration).values({ hash, createdAt: folderMillis });
    }
  });
}
