import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.dirname(new URL(import.meta.url).pathname) } },
  test: {
    // Guards against a hang, not a measure: a busy machine may take ten times as long as an idle one.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "all-else",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, "tests/db/**"],
        },
      },
    ],
  },
});
