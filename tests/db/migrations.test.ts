import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { afterEach, describe, expect, inject, test } from "vitest";
import { openDatabase } from "@/db/client";
import type { Database, DriverName, OpenDatabase } from "@/db/database";
import { migrateDatabase } from "@/db/migrate";
import * as schema from "@/db/schema";
import { type EmptyDatabase, makeEmptyDatabase } from "../support/every-driver";

/** The migrations that the database says it has had. */
function readJournal(db: Database): Promise<{ hash: string }[]> {
  return db
    .select({ hash: sql<string>`hash` })
    .from(sql`drizzle.__drizzle_migrations`)
    .orderBy(sql`created_at`);
}

const journal = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
  entries: { idx: number; tag: string }[];
};

test("every change of the schema has its migration", async () => {
  const { idx } = journal.entries.at(-1)!;
  const file = `db/migrations/meta/${String(idx).padStart(4, "0")}_snapshot.json`;
  const snapshot = JSON.parse(readFileSync(file, "utf8")) as Parameters<
    typeof generateMigration
  >[0];
  expect(await generateMigration(snapshot, generateDrizzleJson(schema, snapshot.id))).toEqual([]);
});

const drivers: DriverName[] = inject("postgresUrl") ? ["pglite", "pg", "vercel"] : ["pglite"];

describe.each(drivers)("%s", (driver) => {
  const opened: OpenDatabase[] = [];
  const made: EmptyDatabase[] = [];

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
    await Promise.all(made.splice(0).map((database) => database.drop()));
  });

  async function empty(): Promise<EmptyDatabase> {
    const database = await makeEmptyDatabase(driver);
    made.push(database);
    return database;
  }

  async function open({ settings }: EmptyDatabase): Promise<Database> {
    const database = await openDatabase(settings);
    opened.push(database);
    return database.db;
  }

  test("migrating again changes nothing", async () => {
    const db = await open(await empty());
    const before = await readJournal(db);
    expect(before).toHaveLength(journal.entries.length);
    await migrateDatabase(db);
    expect(await readJournal(db)).toEqual(before);
  });

  // An embedded database in memory is a new one each time, so there only one can migrate it.
  if (driver !== "pglite") {
    test("four servers that start at once on an empty database migrate it once", async () => {
      const place = await empty();
      const databases = await Promise.all([1, 2, 3, 4].map(() => open(place)));
      for (const db of databases) {
        expect(await readJournal(db)).toHaveLength(journal.entries.length);
      }
    });
  }

  test("a failure within a transaction leaves nothing of it", async () => {
    const db = await open(await empty());
    const { user } = schema;
    const add = (to: Database, id: string) =>
      to.insert(user).values({ id, name: id, email: `${id}@school.example` });
    await expect(
      db.transaction(async (tx) => {
        await add(tx, "first");
        await tx.transaction((inner) => add(inner, "inner"));
        throw new Error("on purpose");
      }),
    ).rejects.toThrow("on purpose");
    await db.transaction(async (tx) => {
      await add(tx, "outer");
      const inner = tx.transaction(async (nested) => {
        await add(nested, "inner");
        throw new Error("on purpose");
      });
      await expect(inner).rejects.toThrow("on purpose");
    });
    expect(await db.select({ id: user.id }).from(user)).toEqual([{ id: "outer" }]);
  });
});
