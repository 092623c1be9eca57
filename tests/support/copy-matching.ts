import fs from "node:fs";
import path from "node:path";
import { expect } from "vitest";

/**
 * Copies from the repository to the same place below `to` what a pattern of `outputFileTracingIncludes` matches:
 * one file, the files of a folder with an ending, or all below it.
 */
export function copyMatching(pattern: string, to: string): void {
  const root = process.cwd();
  const [, folder = "", below = "", ending = ""] =
    /^(\.\/[^*]+?)(?:\/(\*\*\/)?\*(\.\w+)?)?$/.exec(pattern) ?? [];
  expect(folder, pattern).not.toBe("");
  const source = path.join(root, folder);
  const isDeep = below !== "";
  fs.cpSync(source, path.join(to, folder), {
    recursive: true,
    filter: (file) => {
      if (file === source) return true;
      if (fs.statSync(file).isDirectory()) return isDeep;
      return file.endsWith(ending);
    },
  });
}
