import fs from "node:fs";
import path from "node:path";

const WORKER = "app/_server/importing/worker";
const IMPORT = /\bfrom "([^".][^"]*)"/g;

/**
 * The files that the worker needs at run time, as patterns from the repository's root: its own, and the
 * packages that it imports with all that those depend on. A bundler sees none of it, since the worker is
 * started by its path, so whoever packs the server has to be told.
 */
export function workerFiles(root: string): string[] {
  const folders = new Set<string>();
  for (const name of packagesOfWorker(root))
    addPackage(root, path.join(root, WORKER), name, folders);
  const packages = Array.from(folders, (folder) => path.relative(root, folder)).toSorted();
  return [`./${WORKER}/*.mjs`, ...packages.map((folder) => `./${toSlashes(folder)}/**/*`)];
}

function packagesOfWorker(root: string): Set<string> {
  const folder = path.join(root, WORKER);
  const sources = fs
    .readdirSync(folder)
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
  const specifiers = sources.flatMap((source) =>
    Array.from(source.matchAll(IMPORT), ([, specifier = ""]) => specifier),
  );
  return new Set(specifiers.filter((specifier) => !specifier.startsWith("node:")).map(packageName));
}

/** "@mozilla/readability/file" is of the package "@mozilla/readability". */
function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function addPackage(root: string, from: string, name: string, folders: Set<string>): void {
  const folder = findPackage(root, from, name);
  // An optional dependency may not be there.
  if (!folder || folders.has(folder)) return;
  folders.add(folder);
  const { dependencies, optionalDependencies } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as { dependencies?: object; optionalDependencies?: object };
  for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) {
    addPackage(root, folder, each, folders);
  }
}

/** Looks where Node looks: in `node_modules` beside `from` and beside each folder above it. */
function findPackage(root: string, from: string, name: string): string | null {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    const found = path.join(folder, "node_modules", name);
    if (fs.existsSync(path.join(found, "package.json"))) return found;
  }
  return null;
}

const toSlashes = (file: string) => file.split(path.sep).join("/");
