/** `npm run judge:sheet -- ARTICLE… --out FOLDER`: items beside their articles, for a judge to fill in. */
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";

checkNode();
install({ quietly: true });
const { register } = await import("tsx/esm/api");
register();
await import("./judge-sheet/main.ts");
