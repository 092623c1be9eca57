import path from "node:path";
import { expect, test } from "vitest";
import { DatabaseOpenError } from "@/db/errors";
import { databaseSettings } from "@/db/settings";

const POOLED = "postgres://u:secret@ep-1-pooler.example.com/d";

test.each([
  ["nothing set", {}, { driver: "pglite", dataDir: path.resolve(".data") }],
  [
    "a folder",
    { DATA_DIR: "/srv/attest" },
    { driver: "pglite", dataDir: path.resolve("/srv/attest") },
  ],
  ["memory", { DATA_DIR: "memory://" }, { driver: "pglite", dataDir: "memory://" }],
  [
    "an address and a folder",
    { DATABASE_URL: "postgres://u@h/d", DATA_DIR: "x" },
    { driver: "pg", url: "postgres://u@h/d" },
  ],
  [
    "an address in the longer spelling",
    { DATABASE_URL: "postgresql://u@h/d" },
    { driver: "pg", url: "postgresql://u@h/d" },
  ],
  [
    "Vercel's variable away from Vercel",
    { POSTGRES_URL: POOLED },
    { driver: "pglite", dataDir: path.resolve(".data") },
  ],
  ["Vercel", { VERCEL: "1", POSTGRES_URL: POOLED }, { driver: "vercel", url: POOLED }],
  [
    "Vercel, which sets both",
    { VERCEL: "1", POSTGRES_URL: POOLED, DATABASE_URL: "postgres://u@h/d" },
    { driver: "vercel", url: POOLED },
  ],
  [
    "Vercel with another Postgres",
    { VERCEL: "1", DATABASE_URL: "postgres://u@h/d" },
    { driver: "pg", url: "postgres://u@h/d" },
  ],
])("%s chooses the driver", (_what, environment, settings) =>
  expect(databaseSettings(environment)).toEqual(settings),
);

test.each([
  ["another database", { DATABASE_URL: "mysql://u:secret@h/d" }, /^DATABASE_URL is no Postgres/],
  ["no address at all", { DATABASE_URL: "secret" }, /^DATABASE_URL is no Postgres address/],
  ["no host", { DATABASE_URL: "postgres:///secret" }, /^DATABASE_URL is no Postgres address/],
  ["a wrong port", { DATABASE_URL: "postgres://u:secret@h:99999/d" }, /^DATABASE_URL is no/],
  ["Vercel without a database", { VERCEL: "1" }, /^Set POSTGRES_URL or DATABASE_URL/],
  [
    "Vercel with an address that is not pooled",
    { VERCEL: "1", POSTGRES_URL: "postgres://u:secret@ep-1.example.com/d" },
    /-pooler\./,
  ],
])("%s is refused in one line that keeps the password to itself", (_what, environment, message) => {
  const choose = () => databaseSettings(environment);
  expect(choose).toThrow(DatabaseOpenError);
  expect(choose).toThrow(message);
  expect(choose).not.toThrow(/secret|\n/);
});
