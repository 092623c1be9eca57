import { writeQuiz } from "@/questions/index";
import { readLanguageModel } from "@/questions/language/model-file";
import type { Article, LanguageModel, Quiz } from "@/questions/types";

/** What is wanted of a quiz. */
export interface QuizWish {
  readonly count: number;
  readonly seed: string;
}

// Next compiles the model's module into several bundles: one model of 40 MB for all of them.
const shared = globalThis as typeof globalThis & { attestLanguageModel?: LanguageModel };

/** Loads the language model, so that the first quiz after a start does not wait for it. */
export function loadQuestionWriter(): LanguageModel {
  shared.attestLanguageModel ??= readLanguageModel();
  return shared.attestLanguageModel;
}

/**
 * Writes the quiz of an article. It takes about a fifth of a second, during which nothing else is
 * answered: the promise is there so that a worker can do it one day.
 */
export async function writeQuizFor(article: Article, wish: QuizWish): Promise<Quiz> {
  return writeQuiz(article, loadQuestionWriter(), wish);
}
