import { afterAll, expect, test } from "vitest";
import { NoWorker, QuizWorker, TextTooHard, TooBusy } from "@/app/_server/quiz-worker";
import { writeQuiz } from "@/questions";
import { readLanguageModel } from "@/questions/language/model-file";
import { findArticle } from "@/tests/quality/judging/find-article";

const { id: _id, ...article } = findArticle("samples#flood-wall");
const wish = { count: 3, seed: "attest" };
const workers: QuizWorker[] = [];

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
  const endless = { title: "Marks", text: "“(".repeat(100_000) };
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
  const worker = startWorker({ deadline: 3000 });
  let turns = 0;
  const counting = setInterval(() => turns++, 10);
  await worker.write({ title: "Marks", text: "“(".repeat(100_000) }, wish).catch(() => undefined);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(20);
}, 60_000);
