import path from "node:path";
import { DatabaseOpenError } from "./errors";

export type DatabaseSettings =
  | { readonly driver: "pglite"; readonly dataDir: string }
  | { readonly driver: "pg"; readonly url: string }
  | {
      readonly driver: "vercel";
      readonly url: string;
      /** `host:port` of a WebSocket-to-TCP proxy, to reach a Postgres that is not Neon's. */
      readonly webSocketProxy?: string;
    };

/** Kept in memory and gone at the end; for tests. */
export const IN_MEMORY = "memory://";

/**
 * Chooses the driver from the environment: on Vercel `POSTGRES_URL`, else `DATABASE_URL`, else the
 * embedded database in `DATA_DIR` (`.data` without it).
 *
 * @throws DatabaseOpenError with code "settings"
 */
export function databaseSettings(
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseSettings {
  const onVercel = Boolean(environment["VERCEL"]);
  // Vercel's Postgres sets DATABASE_URL as well, so POSTGRES_URL has to win there.
  if (onVercel && environment["POSTGRES_URL"]) {
    return {
      driver: "vercel",
      url: checkPooledUrl(checkPostgresUrl("POSTGRES_URL", environment["POSTGRES_URL"])),
    };
  }
  if (environment["DATABASE_URL"]) {
    return { driver: "pg", url: checkPostgresUrl("DATABASE_URL", environment["DATABASE_URL"]) };
  }
  if (onVercel) {
    throw new DatabaseOpenError(
      "settings",
      "Set POSTGRES_URL or DATABASE_URL: files do not last on Vercel, so the embedded database can not be used there.",
    );
  }
  return { driver: "pglite", dataDir: dataDirectory(environment["DATA_DIR"] || ".data") };
}

function dataDirectory(dataDir: string): string {
  return dataDir === IN_MEMORY ? dataDir : path.resolve(dataDir);
}

/** The messages never repeat the address: it holds the password. */
function checkPostgresUrl(variable: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol) || !url.hostname) {
    throw new DatabaseOpenError(
      "settings",
      `${variable} is no Postgres address: it should look like postgres://user:password@host:5432/database.`,
    );
  }
  return text;
}

function checkPooledUrl(text: string): string {
  if (!text.includes("-pooler.") && new URL(text).hostname !== "localhost") {
    throw new DatabaseOpenError(
      "settings",
      'POSTGRES_URL must be the pooled address, whose host name contains "-pooler.".',
    );
  }
  return text;
}
