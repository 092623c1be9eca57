import { expect, test } from "vitest";
import { nodeProblem } from "../../scripts/steps/check-node.mjs";
import { runCommand } from "../support/run-command";

test.each([
  ["20.9.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["24.21.0", true],
  ["20.8.1", false],
  ["18.20.8", false],
])("Node %s will do: %s", (version, isGood) => {
  expect(nodeProblem(version) === null).toBe(isGood);
});

test.each(["start", "dev", "test", "quiz", "bench", "bench-quality"])(
  "%s says in one line that Node is too old",
  async (command) => {
    const preload = "./tests/scripts/pretend-old-node.cjs";
    const { status, stdout, stderr } = await runCommand([
      "--require",
      preload,
      `scripts/${command}.mjs`,
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^attest: Node 20\.9 or newer is needed and this is 18\.20\.8\.[^\n]*\n$/,
    );
  },
);
