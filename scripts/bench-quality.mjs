/** `npm run bench:quality`: the question writer's figures on the corpora beside the repository, as a table. */
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";

checkNode();
install({ quietly: true });
const { register } = await import("tsx/esm/api");
register();
await import("./bench-quality/main.ts");
