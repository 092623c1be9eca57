import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { leaveOut } from "./left-out";
import { findPostgresPrograms } from "./postgres-programs";

declare module "vitest" {
  interface ProvidedContext {
    /** A Postgres in which tests may create databases; null where there is none. */
    postgresUrl: string | null;
  }
}

const run = promisify(execFile);

/**
 * Gives the database tests a real Postgres for as long as they run: the one at TEST_DATABASE_URL, else
 * one that is started here in a folder of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) {
    project.provide("postgresUrl", given);
    return async () => {};
  }
  const scratch = await mkdtemp(path.join(os.tmpdir(), "attest-postgres-"));
  const programs = await findPostgresPrograms(scratch);
  if (!programs) {
    await rm(scratch, { recursive: true });
    leaveOut(
      "database tests on Postgres through pg and @vercel/postgres: no Postgres was found. Install PostgreSQL 15 or newer, or set TEST_DATABASE_URL",
    );
    project.provide("postgresUrl", null);
    return async () => {};
  }
  const { url, server } = await startPostgres(programs, scratch);
  project.provide("postgresUrl", url);
  return async () => {
    server.kill("SIGINT");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    await rm(scratch, { recursive: true, force: true });
  };
}

async function startPostgres(
  programs: string,
  scratch: string,
): Promise<{ url: string; server: ChildProcess }> {
  const data = path.join(scratch, "data");
  await mkdir(data, { mode: 0o700 });
  const user = await unprivilegedUser();
  if (user) {
    await chmod(scratch, 0o755);
    await chown(data, user.uid, user.gid);
  }
  const options = { ...user, cwd: scratch };
  await run(
    path.join(programs, "initdb"),
    ["-D", data, "-U", "attest", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    options,
  );
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    // What the tests write need not outlive a power cut.
    "fsync=off",
  ];
  const server = spawn(
    path.join(programs, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  let log = "";
  server.stderr.on("data", (text: Buffer) => (log = (log + text.toString()).slice(-4000)));
  const url = `postgres://attest@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url, server, () => log);
  return { url, server };
}

/** Postgres refuses to run as root, so there it runs as somebody else. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // This system has no such user.
    }
  }
  throw new Error("Postgres does not run as root, and there is no user postgres or nobody.");
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function waitUntilReady(url: string, server: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`Postgres did not start:\n${log()}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Postgres was not ready in half a minute:\n${log()}`);
}
