import { createHash } from "node:crypto";
import { once } from "node:events";
import { renameSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { DatabaseOpenError } from "./errors";

/** Addresses of local sockets are cut off after 104 bytes on a Mac, 108 on Linux. */
const LONGEST_ADDRESS = 100;

const ANSWER_TIMEOUT_MILLISECONDS = 5000;

/**
 * Makes this process the only one that opens the database in a folder. The embedded database takes no
 * lock, and two processes on one folder silently lose rows.
 *
 * The owner listens on a local socket and answers with its process id. The kernel closes the socket
 * when the process ends, however it ends, so no lock can outlive its owner.
 *
 * @returns a function that gives up the lock
 * @throws DatabaseOpenError where another process has it, or where the socket can not be made
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const address = socketAddress(folder);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = net.createServer((asker) => asker.end(String(process.pid)));
    const failure = await listen(server, address);
    if (failure === null) {
      server.unref();
      return () => void server.close();
    }
    if (failure.code !== "EADDRINUSE") throw notWritable(folder, failure);
    const owner = await ownerOf(address);
    if (owner !== null) throw inUse(folder, owner);
    const newOwner = await removeLeftover(address);
    if (newOwner !== null) throw inUse(folder, newOwner);
  }
  throw inUse(folder, "unknown");
}

/** Null once the server listens. */
async function listen(server: net.Server, address: string): Promise<NodeJS.ErrnoException | null> {
  server.listen(address);
  try {
    await once(server, "listening");
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** The process id that answers at the address; null where nobody listens. */
async function ownerOf(address: string): Promise<string | null> {
  const socket = net.connect(address).setEncoding("utf8");
  socket.setTimeout(ANSWER_TIMEOUT_MILLISECONDS, () => socket.destroy());
  try {
    await once(socket, "connect");
  } catch {
    return null;
  }
  let answer = "";
  socket.on("data", (text: string) => (answer += text));
  // A busy owner may answer late or break off; it is there all the same.
  await once(socket, "close").catch(() => undefined);
  return answer || "unknown";
}

/**
 * Removes the socket file that a killed process left. Another process may be doing the same and may
 * by now listen there: so move the file aside first and ask again before it is deleted.
 *
 * @returns the process id of an owner that turned up meanwhile, else null
 */
async function removeLeftover(address: string): Promise<string | null> {
  if (process.platform === "win32") return null;
  const aside = `${address}.${process.pid}`;
  try {
    renameSync(address, aside);
  } catch {
    return null; // Somebody else removed it.
  }
  const owner = await ownerOf(aside);
  if (owner === null) rmSync(aside, { force: true });
  else renameSync(aside, address);
  return owner;
}

function socketAddress(folder: string): string {
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\attest-${hash}`;
  const beside = path.join(folder, "lock");
  const shortest = [beside, path.relative(process.cwd(), beside)].toSorted(
    (a, b) => a.length - b.length,
  )[0]!;
  return shortest.length <= LONGEST_ADDRESS
    ? shortest
    : path.join(os.tmpdir(), `attest-${hash}.lock`);
}

function inUse(folder: string, owner: string): DatabaseOpenError {
  return new DatabaseOpenError(
    "data-folder-in-use",
    `The database in ${folder} is already open in process ${owner}. Stop that process, or set DATA_DIR to another folder.`,
  );
}

function notWritable(folder: string, cause: NodeJS.ErrnoException): DatabaseOpenError {
  return new DatabaseOpenError(
    "data-folder",
    `The data folder ${folder} can not be written (${cause.code}). Change its permissions, or set DATA_DIR to another folder.`,
    { cause },
  );
}
