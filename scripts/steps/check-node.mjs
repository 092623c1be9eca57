import { stop } from "./stop.mjs";

const NEEDED = [20, 9];

/**
 * Says what is wrong with a version of Node, if anything.
 *
 * @param {string} version for example "20.9.0"
 * @returns {string | null} one line, or null when the version will do
 */
export function nodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  const isOld = major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
  if (!isOld) return null;
  return `Node ${NEEDED.join(".")} or newer is needed and this is ${version}. Get it from https://nodejs.org.`;
}

/** Ends the command with one line when Node is too old to run Attest. */
export function checkNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem) stop(problem);
}
