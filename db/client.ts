import type { OpenDatabase } from "./database";
import { openPg } from "./drivers/pg";
import { openPglite } from "./drivers/pglite";
import { openVercel } from "./drivers/vercel";
import { DatabaseOpenError } from "./errors";
import { migrateDatabase } from "./migrate";
import { type DatabaseSettings, databaseSettings } from "./settings";

/**
 * Opens a database and brings it to the newest schema.
 *
 * @throws DatabaseOpenError
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const opened = await connect(settings);
  try {
    await migrateDatabase(opened.db);
    return opened;
  } catch (error) {
    await opened.close().catch(() => undefined);
    throw settings.driver === "pglite" ? error : unreachable(settings.url, error);
  }
}

function connect(settings: DatabaseSettings): Promise<OpenDatabase> {
  if (settings.driver === "pglite") return openPglite(settings.dataDir);
  if (settings.driver === "pg") return openPg(settings.url);
  return openVercel(settings.url, settings.webSocketProxy);
}

/** Names the host and the reason, never the user or the password. */
function unreachable(url: string, error: unknown): DatabaseOpenError {
  const { host, pathname } = new URL(url);
  return new DatabaseOpenError(
    "unreachable",
    `Postgres at ${host} (database ${pathname.slice(1) || "of the user's name"}) can not be used: ${reason(error)}.`,
    { cause: error },
  );
}

/** The innermost cause is the driver's own error: Drizzle's wrapper repeats the whole statement. */
function reason(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause) innermost = innermost.cause;
  // Node tries each address of a host and reports all failures together, with an empty message.
  if (innermost instanceof AggregateError) innermost = innermost.errors[0];
  return innermost instanceof Error ? innermost.message.split("\n", 1)[0]! : String(innermost);
}

// Next compiles this module more than once (route bundles, reloads): one handle for all of them.
const shared = globalThis as typeof globalThis & { attestDatabase?: Promise<OpenDatabase> };

/**
 * The database that the environment names, opened once for the whole process.
 *
 * @throws DatabaseOpenError; the next call tries again
 */
export function getDatabase(): Promise<OpenDatabase> {
  shared.attestDatabase ??= openFromEnvironment().catch((error: unknown) => {
    delete shared.attestDatabase;
    throw error;
  });
  return shared.attestDatabase;
}

async function openFromEnvironment(): Promise<OpenDatabase> {
  // A page that Next renders ahead of time would freeze what it read: it has to await connection().
  if (process.env["NEXT_PHASE"] === "phase-production-build") {
    throw new Error("The database was asked for while building.");
  }
  return openDatabase(databaseSettings(process.env));
}
