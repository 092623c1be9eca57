import { afterEach, expect, test, vi } from "vitest";
import { writeQuizFor } from "@/app/_server/question-writer";
import { QuizWorker, type QuizWorkerSettings } from "@/app/_server/quiz-worker";
import { findArticle } from "@/tests/quality/judging/find-article";

const article = findArticle("samples#flood-wall");
const wish = { count: 3, seed: "attest" };
const shared = globalThis as { attestQuizWorker?: QuizWorker; attestHasNoThread?: true };

function useWorker(settings: Partial<QuizWorkerSettings>): void {
  shared.attestQuizWorker = new QuizWorker(settings);
}

afterEach(async () => {
  await shared.attestQuizWorker?.stop();
  delete shared.attestQuizWorker;
  delete shared.attestHasNoThread;
  vi.restoreAllMocks();
});

test("where no thread can run the server writes the quiz, and says so once", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  useWorker({ file: "/nowhere/quiz-thread.mjs" });
  const quizzes = await Promise.all([writeQuizFor(article, wish), writeQuizFor(article, wish)]);
  quizzes.push(await writeQuizFor(article, wish));
  expect(quizzes.map(({ items }) => items.length)).toEqual([3, 3, 3]);
  expect(warn).toHaveBeenCalledOnce();
}, 60_000);

test("whoever comes while too many wait may come again", async () => {
  useWorker({ mostWaiting: 0 });
  await expect(writeQuizFor(article, wish)).rejects.toMatchObject({
    code: "unavailable",
    status: 503,
  });
});

test("a text that takes too long is a refusal at the text", async () => {
  useWorker({ deadline: 1 });
  await expect(writeQuizFor(article, wish)).rejects.toMatchObject({
    code: "no-items",
    field: "text",
  });
}, 60_000);
