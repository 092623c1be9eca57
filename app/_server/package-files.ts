import fs from "node:fs";
import path from "node:path";

const IMPORT = /\bfrom "([^".][^"]*)"/g;

/** The packages that some sources import, by name. */
export function importedPackages(sources: readonly string[]): Set<string> {
  const specifiers = sources.flatMap((file) =>
    Array.from(fs.readFileSync(file, "utf8").matchAll(IMPORT), ([, specifier = ""]) => specifier),
  );
  return new Set(specifiers.filter((specifier) => !specifier.startsWith("node:")).map(packageName));
}

/** Packages with all that they depend on, as patterns from the repository's root. */
export function packageFiles(root: string, names: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const name of names) addPackage(root, root, name, folders);
  return Array.from(folders, (folder) => path.relative(root, folder))
    .toSorted()
    .map((folder) => `./${toSlashes(folder)}/**/*`);
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
