import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/steps/find-chromium.mjs";

const port = Number(process.env["BROWSER_TEST_PORT"] ?? 4310);
const baseURL = `http://localhost:${port}`;
const chromium = await findChromium();

export default defineConfig({
  testDir: "tests/walkthroughs",
  outputDir: "test-results",
  workers: 1,
  // Guards against a hang, not a measure: a busy machine may take ten times as long as an idle one.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  use: {
    baseURL,
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium
        ? { executablePath: chromium.file, env: { ...process.env, ...chromium.env } }
        : {}),
      // As root there is no sandbox to be had, and nothing here may talk to anyone but the server.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/health`,
    env: {
      PORT: String(port),
      DATA_DIR: "memory://",
      DATABASE_URL: "",
    },
    reuseExistingServer: false,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
