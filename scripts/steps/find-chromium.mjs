import fs from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { stop } from "./stop.mjs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env["PROGRAMFILES(X86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/** The Chromium that ships inside an npm package, for Linux on x64, with the libraries it needs. */
async function findBundled() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.join(root, "node_modules", ".cache", "chromium");
  fs.mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it takes itself to be on AWS.
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const file = await chromium.executablePath();
    const libraries = path.join(path.dirname(file), "al2023", "lib");
    return { file, env: fs.existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {} };
  } catch {
    return null;
  } finally {
    for (const [name, value] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * Finds a browser that Playwright can drive: the one that CHROMIUM_PATH names, Playwright's own, the system's,
 * or the one inside a package.
 *
 * @returns {Promise<{ file: string, env: Record<string, string> } | null>} env: what the browser needs to run
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!fs.existsSync(named)) stop(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { file: named, env: {} };
  }
  const { chromium } = await import("@playwright/test");
  const file = [chromium.executablePath(), ...USUAL_PLACES].find((place) => fs.existsSync(place));
  return file ? { file, env: {} } : findBundled();
}
