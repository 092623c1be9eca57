/**
 * Completes package-lock.json with the packages of platforms other than this one.
 *
 * npm writes a lock only for the platforms whose packages it could reach, and never mends one: without the
 * darwin and win32 entries a Mac has no compiler for Next, and `npm ci` refuses the lock anywhere. Run
 * `node scripts/complete-lock.mjs` after `npm install`, then commit the lock.
 */
import fs from "node:fs";
import { pathToFileURL } from "node:url";

/** How package names spell an operating system, and what npm calls it. */
const OPERATING_SYSTEMS = {
  darwin: "darwin",
  win32: "win32",
  windows: "win32",
  linux: "linux",
  android: "android",
  freebsd: "freebsd",
  openbsd: "openbsd",
  netbsd: "netbsd",
  sunos: "sunos",
  aix: "aix",
  openharmony: "openharmony",
};

/** How package names spell a processor, and what npm calls it. */
const PROCESSORS = {
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
  riscv64: "riscv64",
  s390x: "s390x",
  ppc64: "ppc64",
  loong64: "loong64",
  mips64el: "mips64el",
  wasm32: "wasm32",
};

/**
 * Reads the platform that an optional package is for out of its name.
 *
 * @param {string} name for example "@next/swc-linux-x64-musl"
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] } | null} null when the name tells no platform
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => OPERATING_SYSTEMS[word]).find(Boolean);
  const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
  if (!os && !cpu) return null;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(words.includes("musl") ? { libc: ["musl"] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}

/** Whether a package at `from` would find `name` in its own or an outer node_modules folder. */
function canResolve(packages, from, name) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/**
 * Lists the platform packages that a lock's packages ask for and that the lock lacks.
 *
 * @param {Record<string, object>} packages the lock's `packages`, by path
 * @returns {Record<string, object>} the missing entries, by path
 */
export function missingPlatformEntries(packages) {
  const missing = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      // A range ("^1.0.0") names no version to write down; every platform package so far is pinned.
      if (!platform || !/^\d/.test(version) || canResolve(packages, path, name)) continue;
      const { cpu, libc, os } = platform;
      missing[`node_modules/${name}`] = {
        version,
        ...(cpu ? { cpu } : {}),
        ...(entry.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      };
    }
  }
  return missing;
}

function main() {
  const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
  const missing = missingPlatformEntries(lock.packages);
  const byPath = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(byPath.toSorted(([a], [b]) => a.localeCompare(b, "en")));
  fs.writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${Object.keys(missing).length} platform entries to package-lock.json.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
