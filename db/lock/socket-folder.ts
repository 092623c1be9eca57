import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Addresses of sockets are cut off after 104 bytes on a Mac and 108 on Linux; the names take 21. */
const LONGEST_FOLDER = 80;

/**
 * Where the sockets that lock a folder are: in it, by the shorter of its absolute and its relative
 * path, or, where both are too long for a socket's address, in the system's temporary folder.
 */
export function socketFolder(folder: string): string {
  const relative = path.relative(process.cwd(), folder) || ".";
  const shorter = relative.length < folder.length ? relative : folder;
  if (Buffer.byteLength(shorter) <= LONGEST_FOLDER) return shorter;
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const substitute = path.join(os.tmpdir(), `attest-lock-${hash}`);
  mkdirSync(substitute, { recursive: true });
  return substitute;
}
