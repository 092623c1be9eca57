import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

export interface Holder {
  readonly pid: number | undefined;
  /** The first line that it printed. */
  readonly line: string;
  /** Ends it as a power cut would: kill -9. */
  kill(): Promise<void>;
}

/** Starts programs of `tests/support` that hold something open, and kills those that are left. */
export class Holders {
  readonly #started: ChildProcess[] = [];

  /** Starts a program and waits for its first line. */
  async start(
    program: string,
    options: { args?: string[]; env?: Record<string, string> },
  ): Promise<Holder> {
    const file = path.resolve("tests/support", program);
    const child = spawn(process.execPath, ["--import", "tsx", file, ...(options.args ?? [])], {
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#started.push(child);
    const [output]: string[] = await once(child.stdout.setEncoding("utf8"), "data");
    return { pid: child.pid, line: (output ?? "").trim(), kill: () => kill(child) };
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#started.splice(0).map(kill));
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
