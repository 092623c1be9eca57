/** `npm run train:ranker`: fits the ranker to every judged item and writes its weights. */
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";

checkNode();
install({ quietly: true });
const { register } = await import("tsx/esm/api");
register();
await import("../training/ranker/main.ts");
