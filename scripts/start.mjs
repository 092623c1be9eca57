/** `npm start`: installs and builds where needed, then serves. The server opens and fills the database. */
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";
import { freePort } from "./steps/port.mjs";
import { serve } from "./steps/serve.mjs";
import { stop } from "./steps/stop.mjs";

checkNode();
const host = process.env.HOST || undefined;
const port = await freePort(host);
install();
if (build() !== 0) stop("the build failed; its message above says why.");
process.env.NODE_ENV = "production";
serve("start", port, host);
