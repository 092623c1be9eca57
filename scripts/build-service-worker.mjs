/** Bundles the service worker and writes into it which files the build made. Runs after `next build`. */
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./steps/root.mjs";

const staticFolder = path.join(root, ".next", "static");

/** Faces that only some students choose are fetched when they are chosen. */
const CHOSEN_FACE = /dyslexi|atkinson/;

function isKept(file) {
  return /\.(js|css|woff2)$/.test(file) && !CHOSEN_FACE.test(path.basename(file));
}

const builtFiles = fs
  .readdirSync(staticFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter(isKept)
  .map((file) => {
    const address = path.relative(staticFolder, file).split(path.sep).join("/");
    // The names carry a hash of the content, so no other revision is needed.
    return { url: `/_next/static/${address}`, revision: null };
  })
  .toSorted((one, other) => (one.url < other.url ? -1 : 1));

await build({
  entryPoints: [path.join(root, "app/_service-worker/service-worker.ts")],
  outfile: path.join(root, "public/service-worker.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  alias: { "@": root },
  define: { builtFiles: JSON.stringify(builtFiles), "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});
