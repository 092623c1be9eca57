import path from "node:path";
import { mkdir } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { DatabaseOpenError } from "@/db/errors";
import { lockFolder } from "@/db/lock/lock-folder";
import { Holders } from "../support/holders";
import { useTemporaryFolder } from "../support/temporary-folder";

const folder = useTemporaryFolder();
const holders = new Holders();

afterEach(() => holders.killAll());

const hold = () => holders.start("lock-holder.ts", { args: [folder.path] });

/** Starts five at once and tells how many of them got the lock, and how many were told that it is held. */
async function race() {
  const started = await Promise.all([hold(), hold(), hold(), hold(), hold()]);
  return {
    open: started.filter(({ line }) => line === "open").length,
    refused: started.filter(({ line }) => line.includes("already open in process")).length,
  };
}

test("of five processes at once, one gets the lock", async () => {
  expect(await race()).toEqual({ open: 1, refused: 4 });
});

test("a killed process leaves no lock, and again one of five gets it", async () => {
  await (await hold()).kill();
  expect(await race()).toEqual({ open: 1, refused: 4 });
});

test("the refusal names the process that has the lock", async () => {
  const { pid } = await hold();
  await expect(lockFolder(folder.path)).rejects.toThrow(`already open in process ${pid}.`);
  await expect(lockFolder(folder.path)).rejects.toThrow(DatabaseOpenError);
});

test("what was given up can be taken again", async () => {
  const unlock = await lockFolder(folder.path);
  await expect(lockFolder(folder.path)).rejects.toThrow(DatabaseOpenError);
  unlock();
  (await lockFolder(folder.path))();
});

test("a path too long for a socket is locked all the same", async () => {
  const long = path.join(folder.path, "long".repeat(30));
  await mkdir(long);
  const unlock = await lockFolder(long);
  await expect(lockFolder(long)).rejects.toThrow(/already open/);
  unlock();
});
