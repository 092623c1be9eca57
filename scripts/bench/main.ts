import { printRows } from "../../tests/quality/print-rows";
import { readLanguageModel } from "../../questions/language/model-file";
import { measureGradebook } from "./measure-gradebook";
import { measureGrowth } from "./measure-growth";
import { measurePageWeights } from "./measure-page-weights";
import { measureSaving } from "./measure-saving";
import { measureWriting } from "./measure-writing";
import { runServer } from "./run-server";
import { startAttempts } from "./start-attempts";

const ATTEMPTS = 60;

const writing = [...measureWriting(), ...measureGrowth(readLanguageModel())];
const gradebook = await measureGradebook();
const product = await runServer("scripts/start.mjs", "/api/health", {
  DATA_DIR: "memory://",
  DATABASE_URL: "",
});
try {
  const attempts = await startAttempts(product.origin, ATTEMPTS);
  const { id = "", cookie = "" } = attempts[0] ?? {};
  const weights = await measurePageWeights(product.origin, [
    { name: "the first page", path: "/", cookie: "" },
    { name: "a student's quiz page", path: `/attempts/${id}`, cookie },
  ]);
  const saving = await measureSaving(attempts);
  process.stdout.write(`\n${printRows([...writing, ...gradebook, ...weights, ...saving])}`);
} finally {
  await product.stop();
}
