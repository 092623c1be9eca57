import path from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { quizThreadFiles } from "@/app/_server/quiz-thread-files";
import nextConfig from "@/next.config";
import { findArticle } from "@/tests/quality/judging/find-article";
import { copyMatching } from "@/tests/support/copy-matching";
import { useTemporaryFolder } from "@/tests/support/temporary-folder";

const files = quizThreadFiles(process.cwd());
const folder = useTemporaryFolder();

test("whoever packs the server is told of the thread's files", () => {
  expect(nextConfig.outputFileTracingIncludes?.["/*"]).toEqual(expect.arrayContaining(files));
});

test("with nothing but those files the thread writes a quiz", async () => {
  for (const pattern of files) copyMatching(pattern, folder.path);
  const script = path.join(folder.path, "app/_server/quiz-thread.mjs");
  const answer = await answerOf(script, { article: findArticle("samples#flood-wall"), wish });
  expect(answer).toMatchObject({ quiz: { items: expect.any(Array) } });
}, 60_000);

const wish = { count: 3, seed: "attest" };

/** A thread shares its process's working directory, so the model's path is led to the copy. */
function answerOf(script: string, text: object): Promise<unknown> {
  const start = `process.cwd = () => ${JSON.stringify(folder.path)};
    import(${JSON.stringify(script)});`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, execArgv: [], stderr: true });
    worker.on("error", reject);
    worker.on("message", (message: { ready?: true }) => {
      if (message.ready) return worker.postMessage(text, []);
      void worker.terminate().then(() => resolve(message));
    });
  });
}
