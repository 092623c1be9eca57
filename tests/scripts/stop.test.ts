import { spawn } from "node:child_process";
import net from "node:net";
import { expect, test } from "vitest";
import { isBuilt } from "../../scripts/steps/build.mjs";
import { unusedPort } from "../../scripts/steps/port.mjs";
import { leaveOut } from "../support/left-out";

const built = isBuilt();
if (!built)
  leaveOut("that a stopped npm start leaves no server: npm test builds the product first");

/** Whether anybody answers on the port, the database opened or not. */
function isTaken(port: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), "localhost");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

test.runIf(built).each(["SIGTERM", "SIGKILL"] as const)(
  "the server goes when npm is ended by %s, and leaves the port free",
  async (signal) => {
    const port = String(await unusedPort());
    const npm = spawn("npm", ["start"], {
      stdio: "ignore",
      shell: process.platform === "win32",
      env: { ...process.env, PORT: port, DATA_DIR: "memory://", DATABASE_URL: "" },
    });
    const wait = { timeout: 100_000, interval: 300 };
    await expect.poll(() => isTaken(port), wait).toBe(true);
    npm.kill(signal);
    await expect.poll(() => isTaken(port), wait).toBe(false);
  },
);
