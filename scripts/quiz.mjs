/** `npm run -s quiz -- FILE`: writes a quiz from a text file. Only the quiz goes to standard output. */
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";

checkNode();
install({ quietly: true });
const { register } = await import("tsx/esm/api");
register();
await import("./quiz/main.ts");
