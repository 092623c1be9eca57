import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { runInstalled } from "./run.mjs";

const FOLDERS = ["app", "db", "public", "questions"];
const ROOT_FILE = /^(?!next-env\.d\.ts$).*\.(ts|mjs|json)$/;
const stampFile = path.join(root, ".next", "attest-stamp");

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
  // Turbopack would repeat a failure it remembers from another version of Node.
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  const rootFiles = fs.readdirSync(root).filter((name) => ROOT_FILE.test(name));
  const files = [
    ...rootFiles.toSorted().map((name) => path.join(root, name)),
    ...FOLDERS.flatMap((folder) => filesBelow(path.join(root, folder))),
  ];
  for (const file of files) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  return hash.digest("hex");
}

/** @returns {boolean} whether the build that stands there was made from the files as they are now */
export function isBuilt() {
  const isWhole = fs.existsSync(path.join(root, ".next", "BUILD_ID")) && fs.existsSync(stampFile);
  return isWhole && fs.readFileSync(stampFile, "utf8") === fingerprint();
}

/**
 * Builds the product, unless nothing changed since the last build.
 *
 * @returns {number} exit status of the build; 0 when there was nothing to do
 */
export function build() {
  if (isBuilt()) return 0;
  console.log("Building (once per change) …");
  const before = fingerprint();
  fs.rmSync(path.join(root, ".next"), { recursive: true, force: true });
  const status = runInstalled("next/dist/bin/next", ["build"], { NODE_ENV: "production" });
  if (status === 0) fs.writeFileSync(stampFile, before);
  return status;
}
