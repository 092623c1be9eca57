import net from "node:net";
import { expect, test } from "vitest";
import { parsePort } from "../../scripts/steps/port.mjs";
import { runCommand } from "../support/run-command";

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  ["0", null],
  ["65536", null],
  ["80a", null],
  ["-1", null],
  ["3e3", null],
])("PORT=%s means %s", (setting, port) => {
  expect(parsePort(setting)).toBe(port);
});

test("a port that is no number is refused in one line", async () => {
  const { status, stderr } = await runCommand(["scripts/start.mjs"], { env: { PORT: "web" } });
  expect(status).toBe(1);
  expect(stderr).toBe('attest: PORT must be a number from 1 to 65535 and is "web".\n');
});

test("a taken port is said in one line, with what to do", async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as net.AddressInfo;
  try {
    const { status, stderr } = await runCommand(["scripts/start.mjs"], {
      env: { PORT: String(port) },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^attest: port ${port} is taken\\. [^\\n]*PORT=[^\\n]*\\n$`));
  } finally {
    server.close();
  }
});
