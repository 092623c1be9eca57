import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { OpenDatabase } from "../database";
import { DatabaseOpenError } from "../errors";
import { lockFolder } from "../lock/lock-folder";
import * as schema from "../schema";
import { IN_MEMORY } from "../settings";

/** Opens the embedded Postgres, whose files live in `dataDir`, or nowhere for `memory://`. */
export async function openPglite(dataDir: string): Promise<OpenDatabase> {
  if (dataDir === IN_MEMORY) return start(dataDir, () => {});
  await makeFolder(dataDir);
  const unlock = await lockFolder(dataDir);
  try {
    return await start(path.join(dataDir, "postgres"), unlock);
  } catch (error) {
    unlock();
    throw new DatabaseOpenError(
      "data-folder",
      `The database in ${dataDir} can not be opened: ${firstLine(error)}. Move the folder away to start with an empty one.`,
      { cause: error },
    );
  }
}

async function start(dataDir: string, unlock: () => void): Promise<OpenDatabase> {
  const { PGlite } = await import("@electric-sql/pglite");
  const { drizzle } = await import("drizzle-orm/pglite");
  const client = await PGlite.create({
    dataDir,
    // The usual 128 MB of buffers would make up half of the process; a class needs far less.
    startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"],
  });
  const close = async () => {
    await client.close();
    unlock();
  };
  return { db: drizzle(client, { schema }), driver: "pglite", close };
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
  } catch (error) {
    throw new DatabaseOpenError(
      "data-folder",
      `The data folder ${dataDir} can not be made: ${firstLine(error)}. Set DATA_DIR to a folder that can be written.`,
      { cause: error },
    );
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
}
