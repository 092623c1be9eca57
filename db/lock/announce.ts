import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { renameSync, rmSync } from "node:fs";
import net from "node:net";
import path from "node:path";

/** What the socket of a process that has the folder says; one that only asks for it says nothing. */
export const OWNER = "owner";

/** The names of announcements: the process id, and what makes the name unlike any that was before. */
export const ANNOUNCEMENT = /^lock\.(\d+)\.[0-9a-f]{6}$/;

export interface Announcement {
  readonly name: string;
  isOwner: boolean;
  withdraw(): void;
}

/**
 * Opens a socket in the folder that others can see and ask.
 *
 * The socket gets its name once it listens: before, it would look like one whose process has ended.
 *
 * @throws the system's error where the folder can not be written
 */
export async function announce(folder: string): Promise<Announcement> {
  const name = `lock.${process.pid}.${randomBytes(3).toString("hex")}`;
  const address = path.join(folder, name);
  const announcement = {
    name,
    isOwner: false,
    withdraw: () => {
      server.close();
      rmSync(address, { force: true });
    },
  };
  const server = net.createServer((asker) => {
    // An asker that goes away while it is answered is no concern of this process.
    asker.on("error", () => undefined);
    asker.end(announcement.isOwner ? OWNER : "");
  });
  server.listen(`${address}~`);
  await once(server, "listening");
  server.unref();
  renameSync(`${address}~`, address);
  return announcement;
}
