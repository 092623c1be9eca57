import { afterAll, beforeAll } from "vitest";
import { openDatabase } from "@/db/client";
import type { OpenDatabase } from "@/db/database";
import { IN_MEMORY } from "@/db/settings";

const shared = globalThis as typeof globalThis & { attestDatabase?: Promise<OpenDatabase> };

/** Gives the routes of this test file an empty database in memory. */
export function useMemoryDatabase(): () => Promise<OpenDatabase> {
  beforeAll(async () => {
    shared.attestDatabase = openDatabase({ driver: "pglite", dataDir: IN_MEMORY });
    await shared.attestDatabase;
  });
  afterAll(async () => {
    await (await shared.attestDatabase)?.close();
    delete shared.attestDatabase;
  });
  return async () => {
    const open = await shared.attestDatabase;
    if (!open) throw new Error("The database is open only while tests run.");
    return open;
  };
}
