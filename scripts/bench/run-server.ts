import { type ChildProcess, spawn } from "node:child_process";
import { unusedPort } from "../steps/port.mjs";

export interface RunningServer {
  /** Without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGTERM");
  });
}

/**
 * Starts a server in a process of its own and waits until it answers.
 *
 * @param script run with this Node, told its port by PORT
 * @param ready path that answers 200 once the server is up
 * @param env further settings
 * @throws Error when it has not answered within a minute
 */
export async function runServer(
  script: string,
  ready: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await unusedPort();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await answers(origin + ready)) return { origin, stop: () => end(child) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await end(child);
  throw new Error(`${script} did not answer within a minute.`);
}
