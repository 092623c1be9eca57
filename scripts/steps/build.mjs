import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { runInstalled } from "./run.mjs";

const FOLDERS = ["app", "db", "public", "questions"];
const ROOT_FILE = /^(?!next-env\.d\.ts$).*\.(ts|mjs|json)$/;
/** Made by the build, so no part of what it is made from. */
const MADE = path.join(root, "public", "service-worker.js");
const stampFile = path.join(root, ".next", "attest-stamp");

/**
 * @param {string} folder
 * @returns {string[]} every file in it and below, none where there is no such folder
 */
function filesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    })
    .toSorted();
}

/** A fingerprint of everything that the build reads. */
function fingerprint() {
  const hash = createHash("sha256");
  const rootFiles = fs.readdirSync(root).filter((name) => ROOT_FILE.test(name));
  const files = [
    ...rootFiles.toSorted().map((name) => path.join(root, name)),
    ...FOLDERS.flatMap((folder) => filesBelow(path.join(root, folder))),
    path.join(root, "scripts", "build-service-worker.mjs"),
  ].filter((file) => file !== MADE);
  for (const file of files) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  return hash.digest("hex");
}

/** What the last build was made with and from; null when it failed or there was none. */
function readStamp() {
  if (!fs.existsSync(stampFile)) return null;
  const [node, sources] = fs.readFileSync(stampFile, "utf8").split(" ");
  return { node, sources };
}

/** @returns {boolean} whether the build that stands there was made from the files as they are now */
export function isBuilt() {
  const stamp = readStamp();
  return (
    stamp?.node === process.versions.node && stamp.sources === fingerprint() && fs.existsSync(MADE)
  );
}

/**
 * Builds the product, unless nothing changed since the last build.
 *
 * @returns {number} exit status of the build; 0 when there was nothing to do
 */
export function build() {
  if (isBuilt()) return 0;
  console.log("Building (once per change) …");
  // Turbopack goes on from its last build, and would repeat a failure that it remembers from another Node.
  const canGoOn = readStamp()?.node === process.versions.node;
  fs.rmSync(canGoOn ? stampFile : path.join(root, ".next"), { recursive: true, force: true });
  const sources = fingerprint();
  const status =
    runInstalled("next/dist/bin/next", ["build"], { NODE_ENV: "production" }) ||
    runInstalled("../scripts/build-service-worker.mjs", []);
  if (status === 0) fs.writeFileSync(stampFile, `${process.versions.node} ${sources}`);
  return status;
}
