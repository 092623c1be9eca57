import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openDatabase } from "@/db/client";
import type { Database, DriverName, OpenDatabase } from "@/db/database";
import { type DatabaseSettings, IN_MEMORY } from "@/db/settings";
import { startWebSocketProxy } from "./web-socket-proxy";

/** What a test of one driver works with. */
export interface TestDatabase {
  readonly driver: DriverName;
  /** The database that the tests of one `describe` share. */
  readonly db: Database;
  /** Settings that open the same database again; for PGlite in memory, an empty one. */
  readonly settings: DatabaseSettings;
}

/** Runs the same tests on each driver that can be had here, each with an empty, migrated database. */
export function describeOnEveryDriver(tests: (database: TestDatabase) => void): void {
  const drivers: DriverName[] = inject("postgresUrl") ? ["pglite", "pg", "vercel"] : ["pglite"];
  describe.each(drivers)("%s", (driver) => {
    let place: EmptyDatabase;
    let opened: OpenDatabase;
    beforeAll(async () => {
      place = await makeEmptyDatabase(driver);
      opened = await openDatabase(place.settings);
    });
    afterAll(async () => {
      await opened?.close();
      await place?.drop();
    });
    tests({
      driver,
      get db() {
        return opened.db;
      },
      get settings() {
        return place.settings;
      },
    });
  });
}

export interface EmptyDatabase {
  readonly settings: DatabaseSettings;
  drop(): Promise<void>;
}

/** Makes a database for one test, not yet migrated. */
export async function makeEmptyDatabase(driver: DriverName): Promise<EmptyDatabase> {
  if (driver === "pglite") {
    return { settings: { driver, dataDir: IN_MEMORY }, drop: async () => {} };
  }
  const server = inject("postgresUrl");
  if (!server) throw new Error("There is no Postgres to test on.");
  const name = `attest_test_${randomBytes(6).toString("hex")}`;
  await runStatement(server, `create database ${name}`);
  const drop = () => runStatement(server, `drop database ${name} with (force)`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  if (driver === "pg") return { settings: { driver, url: url.href }, drop };
  const proxy = await startWebSocketProxy(url.hostname, Number(url.port || 5432));
  // Vercel's driver refuses other hosts than Neon's and this one; the proxy knows where to go.
  url.hostname = "localhost";
  return {
    settings: { driver, url: url.href, webSocketProxy: proxy.address },
    drop: async () => {
      await proxy.close();
      await drop();
    },
  };
}

async function runStatement(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
