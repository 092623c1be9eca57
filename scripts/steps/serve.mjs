import { createRequire } from "node:module";
import { leaveWithNpm } from "./leave-with-npm.mjs";

/**
 * Serves the product until it is stopped, in this very process, so that a signal to it ends the server.
 *
 * @param {"start" | "dev"} mode the built product, or the one under development
 * @param {number} port
 * @param {string | undefined} host every address when undefined
 */
export function serve(mode, port, host) {
  leaveWithNpm();
  console.log(`Attest: http://localhost:${port} (Ctrl-C stops it)`);
  const address = ["-p", String(port), ...(host ? ["-H", host] : [])];
  process.argv = [process.argv[0], "next", mode, ...address];
  createRequire(import.meta.url)("next/dist/bin/next");
}
