/**
 * Writes quizzes in a thread of its own: `{ article, wish }` in, `{ quiz }` or `{ fault }` out, one at a time. It
 * runs as it stands, outside Next's bundles; tsx reads the question writer's TypeScript.
 */
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { writeQuiz } = await import("../../questions/index.ts");
const { readLanguageModel } = await import("../../questions/language/model-file.ts");
const model = readLanguageModel();

parentPort.on("message", ({ article, wish }) => {
  try {
    parentPort.postMessage({ quiz: writeQuiz(article, model, wish) }, []);
  } catch (error) {
    parentPort.postMessage({ fault: error instanceof Error ? error.stack : String(error) }, []);
  }
});
parentPort.postMessage({ ready: true }, []);
