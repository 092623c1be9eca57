import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * Opens the list that tests add a line to when they cannot check something here (no Postgres, no Chromium …).
 * Its path is in ATTEST_LEFT_OUT_FILE.
 *
 * @returns {{ file: string, add(line: string): void, lines(): string[] }} lines: each once, in order
 */
export function openLeftOutList() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "attest-test-"));
  const file = path.join(folder, "left-out.txt");
  fs.writeFileSync(file, "");
  return {
    file,
    add: (line) => fs.appendFileSync(file, `${line}\n`),
    lines: () => [...new Set(fs.readFileSync(file, "utf8").split("\n").filter(Boolean))],
  };
}
