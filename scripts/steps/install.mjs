import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { stop } from "./stop.mjs";

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Compares the lock with npm's own record of what it installed.
 *
 * @param {Record<string, object> | null} wanted `packages` of package-lock.json
 * @param {Record<string, object> | null} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean} whether every package that is not optional stands there in the wanted version
 */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" || optional || installed[place]?.version === version,
  );
}

/** The npm that runs this command, or else the one on the path. */
function npmCommand() {
  const own = process.env.npm_execpath;
  return own && path.basename(own).startsWith("npm-cli")
    ? { command: process.execPath, args: [own], shell: false }
    : { command: "npm", args: [], shell: process.platform === "win32" };
}

/**
 * Installs the packages that the lock names, unless they are there already.
 *
 * @param {{ quietly?: boolean }} [options] quietly: say it on standard error, for commands whose output is data
 */
export function install({ quietly = false } = {}) {
  const wanted = readPackages("package-lock.json");
  if (isInstalled(wanted, readPackages("node_modules/.package-lock.json"))) return;
  console.error("Installing packages (once) …");
  const { command, args, shell } = npmCommand();
  // The build needs the development packages too, whatever NODE_ENV says.
  const { status } = spawnSync(
    command,
    [...args, "ci", "--include=dev", "--no-audit", "--no-fund"],
    {
      cwd: root,
      shell,
      stdio: ["ignore", quietly ? 2 : "inherit", "inherit"],
    },
  );
  if (status !== 0) stop("the packages could not be installed; npm's message above says why.");
}
