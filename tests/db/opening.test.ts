import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { DatabaseOpenError } from "@/db/errors";
import { user } from "@/db/schema";
import { Holders } from "../support/holders";
import { useTemporaryFolder } from "../support/temporary-folder";

// Each test creates a database on disk, some in processes of their own.
vi.setConfig({ testTimeout: 120_000 });

/** The user id that Unix systems give to nobody. */
const NOBODY = 65_534;

const folder = useTemporaryFolder();
const holders = new Holders();

afterEach(() => holders.killAll());

const hold = (addUser = "") =>
  holders.start("database-holder.ts", {
    env: { DATABASE_URL: "", VERCEL: "", DATA_DIR: folder.path, ADD_USER: addUser },
  });

const open = (dataDir = folder.path) => openDatabase({ driver: "pglite", dataDir });

/** What is said about a database that can not be opened. */
async function refusal(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseOpenError);
  const { message } = error as DatabaseOpenError;
  expect(message).not.toContain("\n");
  return message;
}

test("a folder that a process has open is refused to others; after kill -9 all it saved is there", async () => {
  const holder = await hold("u1");
  expect(holder.line).toBe("open");
  expect(await refusal(open())).toContain(`already open in process ${holder.pid}.`);
  await holder.kill();
  const again = await open();
  expect(await again.db.select({ id: user.id }).from(user)).toEqual([{ id: "u1" }]);
  const second = await hold();
  expect(second.line).toContain(`DatabaseOpenError: The database in ${folder.path} is already`);
  await again.close();
});

test("a data folder that is a file is refused in one line", async () => {
  const file = path.join(folder.path, "data");
  await writeFile(file, "");
  expect(await refusal(open(file))).toContain(file);
});

test("a data folder that can not be written is refused in one line", async () => {
  await chmod(folder.path, 0o500);
  // Root may write everywhere, so it tries as somebody else.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  const message = await refusal(open()).finally(() => isRoot && process.seteuid?.(0));
  expect(message).toContain("can not be written");
  await chmod(folder.path, 0o700);
});

test("a data folder with something else in it is refused in one line", async () => {
  await writeFile(path.join(folder.path, "postgres"), "not a folder");
  expect(await refusal(open())).toContain(folder.path);
});

test("a Postgres that does not answer is refused in one line without the password", async () => {
  const message = await refusal(
    openDatabase({ driver: "pg", url: "postgres://ada:secret@127.0.0.1:9/attest" }),
  );
  expect(message).toContain("127.0.0.1:9");
  expect(message).toContain("ECONNREFUSED");
  expect(message).not.toContain("secret");
});
