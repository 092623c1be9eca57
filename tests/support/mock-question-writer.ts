import { vi } from "vitest";
import { markedQuiz } from "./marked-quiz";

/** Replaces the question writer by one that writes the marked quiz; the seed is the key's index. */
vi.mock("@/app/_server/question-writer", async (importOriginal) => ({
  ...(await importOriginal<typeof import("@/app/_server/question-writer")>()),
  writeQuizFor: (article: Parameters<typeof markedQuiz>[0], wish: { seed: string }) =>
    Promise.resolve(markedQuiz(article, Number(wish.seed) || 0)),
}));
