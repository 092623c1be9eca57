import fs from "node:fs";
import path from "node:path";
import { importedPackages, packageFiles } from "../package-files";

const WORKER = "app/_server/importing/worker";

/**
 * The files that the worker needs at run time, as patterns from the repository's root: its own, and the
 * packages that it imports with all that those depend on. A bundler sees none of it, since the worker is
 * started by its path, so whoever packs the server has to be told.
 */
export function workerFiles(root: string): string[] {
  const folder = path.join(root, WORKER);
  const sources = fs.readdirSync(folder).map((name) => path.join(folder, name));
  return [`./${WORKER}/*.mjs`, ...packageFiles(root, importedPackages(sources))];
}
