import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { afterAll, expect, test } from "vitest";
import { NoWorker, QuizWorker, TextTooHard, TooBusy } from "@/app/_server/quiz-worker";
import { writeQuiz } from "@/questions";
import { readLanguageModel } from "@/questions/language/model-file";
import { findArticle } from "@/tests/quality/judging/find-article";
import { useTemporaryFolder } from "@/tests/support/temporary-folder";

const { id: _id, ...article } = findArticle("samples#flood-wall");
/** The reading of so many open brackets takes minutes. */
const endless = { title: "Marks", text: "“(".repeat(100_000) };
const wish = { count: 3, seed: "attest" };
const workers: QuizWorker[] = [];
const folder = useTemporaryFolder();

function startWorker(...settings: ConstructorParameters<typeof QuizWorker>): QuizWorker {
  const worker = new QuizWorker(...settings);
  workers.push(worker);
  return worker;
}

afterAll(() => Promise.all(workers.map((worker) => worker.stop())));

test("the thread writes the quiz that would be written here, for several at once", async () => {
  const worker = startWorker();
  const expected = writeQuiz(article, readLanguageModel(), wish);
  const quizzes = await Promise.all([worker.write(article, wish), worker.write(article, wish)]);
  expect(quizzes).toEqual([expected, expected]);
}, 60_000);

test("a text that takes too long is given up, and the next one is written", async () => {
  const worker = startWorker({ deadline: 3000 });
  await expect(worker.write(endless, wish)).rejects.toThrow(TextTooHard);
  const { items } = await worker.write(article, wish);
  expect(items).toHaveLength(3);
}, 60_000);

test("who comes while too many wait is told so, and the others get their quizzes", async () => {
  const worker = startWorker({ mostWaiting: 2 });
  const first = [worker.write(article, wish), worker.write(article, wish)];
  await expect(worker.write(article, wish)).rejects.toThrow(TooBusy);
  expect(await Promise.all(first)).toHaveLength(2);
}, 60_000);

test("where its script is missing, that is said apart", async () => {
  const worker = startWorker({ file: "/nowhere/quiz-thread.mjs" });
  await expect(worker.write(article, wish)).rejects.toThrow(NoWorker);
});

test("the server goes on meanwhile", async () => {
  const worker = startWorker();
  await worker.prepare();
  let isDone = false;
  const writing = worker
    .write(endless, wish)
    .catch(() => undefined)
    .finally(() => (isDone = true));
  for (let turn = 0; turn < 20; turn++) await nextTurn();
  expect(isDone).toBe(false);
  await worker.stop();
  await writing;
}, 60_000);

test("a thread that has died between two texts is replaced, and the next text is written", async () => {
  const file = path.join(folder.path, "dying-thread.mjs");
  fs.writeFileSync(
    file,
    `import { parentPort, threadId } from "node:worker_threads";
     parentPort.on("message", () => {
       parentPort.postMessage({ quiz: { items: [], shortfall: String(threadId) } });
       setImmediate(() => process.exit());
     });
     parentPort.postMessage({ ready: true });`,
  );
  const worker = startWorker({ file });
  const started = once(process, "worker") as Promise<[Worker]>;
  const first = await worker.write(article, wish);
  const [thread] = await started;
  if (thread.threadId !== -1) await once(thread, "exit");
  const second = await worker.write(article, wish);
  expect(second.shortfall).not.toBe(first.shortfall);
}, 60_000);
