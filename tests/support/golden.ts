import fs from "node:fs";
import path from "node:path";
import { expect } from "vitest";

const folder = path.resolve(import.meta.dirname, "../golden");

/**
 * Holds `print` against the golden file of that name. `UPDATE_GOLDEN=1` writes the file anew: read the
 * difference as code before committing it.
 */
export function checkGolden(name: string, print: string): void {
  const file = path.join(folder, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${print}\n`);
  }
  expect(`${print}\n`).toBe(fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "");
}
