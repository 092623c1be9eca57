import { spawn } from "node:child_process";

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one of the project's commands as a newcomer would, and waits for its end.
 *
 * @param args what follows `node`, for example `["scripts/start.mjs"]`
 * @param options env: settings on top of this process's own, undefined to unset; input: standard input
 */
export function runCommand(
  args: readonly string[],
  options: { env?: Readonly<Record<string, string | undefined>>; input?: string } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      // Vitest's own NODE_ENV and options are none of a newcomer's.
      env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", ...options.env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => (stderr += data));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(options.input ?? "");
  });
}
