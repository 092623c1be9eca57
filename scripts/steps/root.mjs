import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder; every command runs there, wherever it was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
// npm notes the folder it was called from there; a path given to a command counts from it.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED ??= "1";
