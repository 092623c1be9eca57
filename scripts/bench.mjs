/** `npm run bench`: the performance figures as a table, each beside what it is compared with. */
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";
import { stop } from "./steps/stop.mjs";

checkNode();
install({ quietly: true });
if (build() !== 0) stop("the build failed; its message above says why.");
const { register } = await import("tsx/esm/api");
register();
await import("./bench/main.ts");
