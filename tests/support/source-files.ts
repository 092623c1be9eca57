import fs from "node:fs";
import path from "node:path";
import { type Import, readImports } from "./read-imports";

export interface ResolvedImport extends Import {
  /** Path from the repository's root where it names one of our modules, else the specifier itself. */
  readonly target: string;
}

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly source: string;
  readonly imports: readonly ResolvedImport[];
}

const FOLDERS = ["app", "db", "questions", "scripts", "tests"];
const CODE = /\.(ts|tsx|mjs|css)$/;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

function resolveImport(from: string, specifier: string, exists: (file: string) => boolean): string {
  const isOurs = specifier.startsWith(".") || specifier.startsWith("@/");
  if (!isOurs) return specifier;
  const place = specifier.startsWith("@/")
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(from), specifier);
  return ENDINGS.map((ending) => place + ending).find((file) => exists(file)) ?? place;
}

/**
 * Reads modules and where their imports lead.
 *
 * @param sources each module's text by its path from the repository's root
 */
export function linkSources(sources: Readonly<Record<string, string>>): SourceFile[] {
  const exists = (file: string) => file in sources || (CODE.test(file) && fs.existsSync(file));
  return Object.entries(sources).map(([file, source]) => ({
    path: file,
    source,
    imports: file.endsWith(".css")
      ? []
      : readImports(source).map((found) => ({
          ...found,
          target: resolveImport(file, found.specifier, exists),
        })),
  }));
}

/** All of the project's own code, root files included. */
export function readSourceFiles(): SourceFile[] {
  const inFolders = FOLDERS.filter((folder) => fs.existsSync(folder)).flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(entry.parentPath ?? entry.path, entry.name)),
  );
  const atRoot = fs.readdirSync(".").filter((name) => name !== "next-env.d.ts");
  const files = [...atRoot, ...inFolders].map((file) => file.replaceAll("\\", "/"));
  const code = files.filter((file) => CODE.test(file)).toSorted();
  return linkSources(Object.fromEntries(code.map((file) => [file, fs.readFileSync(file, "utf8")])));
}
