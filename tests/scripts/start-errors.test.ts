import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lockFolder } from "../../db/lock/lock-folder";
import { isBuilt } from "../../scripts/steps/build.mjs";
import { unusedPort } from "../../scripts/steps/port.mjs";
import { leaveOut } from "../support/left-out";
import { runCommand } from "../support/run-command";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "attest-start-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Starts the product as built, with a database that can not be opened, and reads what it complains of. */
async function complaintOf(env: Readonly<Record<string, string>>): Promise<string> {
  const { status, stderr } = await runCommand(["scripts/start.mjs"], {
    env: {
      DATABASE_URL: "",
      POSTGRES_URL: "",
      VERCEL: "",
      ...env,
      PORT: String(await unusedPort()),
    },
  });
  expect(status).toBe(1);
  return stderr;
}

const built = isBuilt();
if (!built) leaveOut("what npm start says of a bad database: npm test builds the product first");

describe.runIf(built)("npm start ends with one line about", () => {
  test("a data folder that can not be written", async () => {
    const file = path.join(folder, "file");
    fs.writeFileSync(file, "");
    const complaint = await complaintOf({ DATA_DIR: path.join(file, "data") });
    expect(complaint).toMatch(/^attest: The data folder [^\n]*DATA_DIR[^\n]*\n$/);
  });

  test("a data folder that another process has open", async () => {
    const dataDir = path.join(folder, "data");
    fs.mkdirSync(dataDir);
    const unlock = await lockFolder(dataDir);
    try {
      expect(await complaintOf({ DATA_DIR: dataDir })).toMatch(
        new RegExp(`^attest: [^\\n]*${process.pid}[^\\n]*\\n$`),
      );
    } finally {
      unlock();
    }
  });

  test("a malformed DATABASE_URL, without the password in it", async () => {
    const complaint = await complaintOf({ DATABASE_URL: "postgre://teacher:secret@host/db" });
    expect(complaint).toMatch(/^attest: DATABASE_URL is no Postgres address[^\n]*\n$/);
    expect(complaint).not.toContain("secret");
  });

  test("a Postgres that can not be reached, without the password in it", async () => {
    const host = `127.0.0.1:${await unusedPort()}`;
    const complaint = await complaintOf({ DATABASE_URL: `postgres://teacher:secret@${host}/db` });
    expect(complaint).toMatch(new RegExp(`^attest: Postgres at ${host} [^\\n]*\\n$`));
    expect(complaint).not.toContain("secret");
  });
});
