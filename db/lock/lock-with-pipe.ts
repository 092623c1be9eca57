import { createHash } from "node:crypto";
import { once } from "node:events";
import net from "node:net";

/**
 * Locks a folder on Windows, whose named pipes end with their process: nothing is ever left over, and
 * of two processes one alone gets the name.
 *
 * @returns a function that gives up the lock; null where another process has it
 */
export async function lockWithPipe(folder: string): Promise<(() => void) | null> {
  const hash = createHash("sha256").update(folder.toLowerCase()).digest("hex").slice(0, 16);
  const server = net.createServer((asker) => asker.destroy());
  server.listen(`\\\\.\\pipe\\attest-${hash}`);
  try {
    await once(server, "listening");
  } catch {
    return null;
  }
  server.unref();
  return () => void server.close();
}
