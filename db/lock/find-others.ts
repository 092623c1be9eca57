import { readdirSync, rmSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { ANNOUNCEMENT, OWNER } from "./announce";

const ANSWER_TIMEOUT_MILLISECONDS = 5000;

/** Nobody listens at the socket any more; it is gone; it is an ordinary file. */
const SIGNS_OF_DEATH = new Set<string | undefined>(["ECONNREFUSED", "ENOENT", "ENOTSOCK"]);

export interface OtherProcess {
  readonly name: string;
  readonly processId: string;
  readonly isOwner: boolean;
}

/**
 * The other processes that have the folder or ask for it, and are alive. What dead ones left is
 * removed; as no name comes twice, that can not hit a living one.
 */
export async function findOthers(folder: string, ownName: string): Promise<OtherProcess[]> {
  const others: OtherProcess[] = [];
  for (const name of readdirSync(folder)) {
    const processId = ANNOUNCEMENT.exec(name)?.[1];
    if (!processId || name === ownName) continue;
    const address = path.join(folder, name);
    const answer = await ask(address);
    if (answer === null) rmSync(address, { force: true });
    else others.push({ name, processId, isOwner: answer === OWNER });
  }
  return others;
}

/** What the process at the socket says; null where it has ended. */
function ask(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = net.connect(address).setEncoding("utf8");
    socket.on("data", (text: string) => (answer += text));
    socket.once("close", () => resolve(answer));
    // Whatever else goes wrong, somebody may be alive there.
    socket.once("error", (error: NodeJS.ErrnoException) =>
      resolve(SIGNS_OF_DEATH.has(error.code) ? null : answer),
    );
    // A process that is too busy to answer in time is alive all the same.
    socket.setTimeout(ANSWER_TIMEOUT_MILLISECONDS, () => socket.destroy());
  });
}
