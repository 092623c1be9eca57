import { vi } from "vitest";
import type { Article } from "@/questions/types";
import { markedQuiz } from "./marked-quiz";

/** Replaces the question writer by one that writes the marked quiz; the seed is the key's index. */
vi.mock("@/app/_server/question-writer", () => ({
  writeQuizFor: (article: Article, wish: { seed: string }) =>
    Promise.resolve(markedQuiz(article, Number(wish.seed) || 0)),
}));
