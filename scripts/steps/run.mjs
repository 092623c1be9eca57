import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./root.mjs";

/**
 * Runs a program that an installed package brings, with this very Node and in the repository's root.
 *
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env] settings on top of this process's own
 * @returns {number} its exit status; 1 when a signal ended it
 */
export function runInstalled(script, args, env = {}) {
  const file = path.join(root, "node_modules", script);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
