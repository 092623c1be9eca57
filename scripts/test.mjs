/**
 * `npm test`: every check there is. All of them run even when one fails, so that one run tells everything; the
 * exit status is not zero when any failed. What had to be left out is said at the end, and fails under CI=true.
 */
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { findChromium } from "./steps/find-chromium.mjs";
import { install } from "./steps/install.mjs";
import { openLeftOutList } from "./steps/left-out.mjs";
import { unusedPort } from "./steps/port.mjs";
import { runInstalled } from "./steps/run.mjs";

checkNode();
install();
const leftOut = openLeftOutList();
const results = [];

/** Runs one check and keeps its result. */
async function check(name, run) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const status = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  results.push({ name, passed: status === 0, seconds });
  return status === 0;
}

function lint() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major === 20 && minor < 19) {
    leftOut.add(`lint: oxlint needs Node 20.19 and this is ${process.versions.node}`);
    return 0;
  }
  return runInstalled("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"]);
}

async function testInBrowser() {
  const chromium = await findChromium();
  if (!chromium) {
    leftOut.add(
      "tests in a browser: no Chromium or Chrome was found. On Debian and Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright install chromium; or set CHROMIUM_PATH",
    );
    return 0;
  }
  const env = {
    CHROMIUM_PATH: chromium.file,
    ATTEST_LEFT_OUT_FILE: leftOut.file,
    BROWSER_TEST_PORT: String(await unusedPort()),
    ...chromium.env,
  };
  return runInstalled("@playwright/test/cli.js", ["test"], env);
}

await check("types", () => {
  // Declares what the routes and style sheets are to the compiler, which the first build would do otherwise.
  const status = runInstalled("next/dist/bin/next", ["typegen"]);
  // Anew each time: what the compiler remembers of its last run can hide a mistake in a file that has not changed.
  return status || runInstalled("typescript/lib/tsc.js", ["--noEmit", "--incremental", "false"]);
});
await check("lint", lint);
await check("format", () => runInstalled("prettier/bin/prettier.cjs", ["--check", "."]));
const isBuilt = await check("build", build);
await check("tests", () =>
  runInstalled("vitest/vitest.mjs", ["run"], { ATTEST_LEFT_OUT_FILE: leftOut.file }),
);
if (isBuilt) await check("tests in a browser", testInBrowser);

console.log("\n── summary");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
}
const failed = results.some(({ passed }) => !passed);
const missing = leftOut.lines();
if (missing.length > 0) {
  const bar = "!".repeat(80);
  console.error(`\n${bar}\nLEFT OUT, so not checked:`);
  for (const line of missing) console.error(`  - ${line}`);
  console.error(bar);
}
const isCi = process.env.CI === "true" || process.env.CI === "1";
if (isCi && missing.length > 0) console.error("CI leaves nothing out: this is a failure.");
process.exit(failed || (isCi && missing.length > 0) ? 1 : 0);
