import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseOpenError } from "../errors";
import { announce, type Announcement } from "./announce";
import { findOthers } from "./find-others";
import { lockWithPipe } from "./lock-with-pipe";
import { socketFolder } from "./socket-folder";

const PAUSE_MILLISECONDS = 50;
const PATIENCE = 100;

/**
 * Makes this process the only one that opens the database in a folder. The embedded database takes no
 * lock, and two processes on one folder silently lose rows.
 *
 * Every process that wants the folder first announces itself with a socket of its own in it, and only
 * then looks for others. So of two, at least the later one sees the other, and never do both go on:
 * whoever has the folder keeps it, else the first in the order of names gets it. The kernel closes a
 * socket with its process, also after kill -9, so a lock never outlives its owner.
 *
 * @param folder absolute, and there already
 * @returns a function that gives up the lock
 * @throws DatabaseOpenError where another process has it, or the folder can not be written
 */
export async function lockFolder(folder: string): Promise<() => void> {
  try {
    if (process.platform === "win32") {
      const unlock = await lockWithPipe(folder);
      if (!unlock) throw inUse(folder, "unknown");
      return unlock;
    }
    const sockets = socketFolder(folder);
    return await becomeOwner(folder, sockets, await announce(sockets));
  } catch (error) {
    throw error instanceof DatabaseOpenError ? error : notWritable(folder, error);
  }
}

async function becomeOwner(
  folder: string,
  sockets: string,
  self: Announcement,
): Promise<() => void> {
  let blocker = "unknown";
  for (let round = 0; round < PATIENCE; round += 1) {
    const others = await findOthers(sockets, self.name);
    if (others.length === 0) {
      self.isOwner = true;
      return () => self.withdraw();
    }
    const first = others.find((other) => other.isOwner || other.name < self.name);
    if (first) {
      self.withdraw();
      throw inUse(folder, first.processId);
    }
    // The others come later in the order: they will see this process and withdraw.
    blocker = others[0]?.processId ?? blocker;
    await sleep(PAUSE_MILLISECONDS);
  }
  self.withdraw();
  throw inUse(folder, blocker);
}

function inUse(folder: string, processId: string): DatabaseOpenError {
  return new DatabaseOpenError(
    "data-folder-in-use",
    `The database in ${folder} is already open in process ${processId}. Stop that process, or set DATA_DIR to another folder.`,
  );
}

function notWritable(folder: string, cause: unknown): DatabaseOpenError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new DatabaseOpenError(
    "data-folder",
    `The data folder ${folder} can not be written (${code}). Change its permissions, or set DATA_DIR to another folder.`,
    { cause },
  );
}
