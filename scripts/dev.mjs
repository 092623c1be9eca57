/** `npm run dev`: installs where needed, then serves the product and follows every change of a file. */
import { checkNode } from "./steps/check-node.mjs";
import { install } from "./steps/install.mjs";
import { freePort } from "./steps/port.mjs";
import { serve } from "./steps/serve.mjs";

checkNode();
const host = process.env.HOST || undefined;
const port = await freePort(host);
install();
serve("dev", port, host);
