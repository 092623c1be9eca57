import { writeQuiz } from "@/questions/index";
import { readLanguageModel } from "@/questions/language/model-file";
import type { Article, LanguageModel, Quiz } from "@/questions/types";
import { UserError } from "./errors";
import { NoWorker, QuizWorker, type QuizWish, TextTooHard, TooBusy } from "./quiz-worker";

// Next compiles this module into several bundles: one thread, or one model of 40 MB, for all of them.
const shared = globalThis as typeof globalThis & {
  attestQuizWorker?: QuizWorker;
  /** Set once a thread could not start: trying again would cost every quiz the same wait. */
  attestHasNoThread?: true;
  attestLanguageModel?: LanguageModel;
};

/** Makes ready what the first quiz would wait for: the thread, or the model where no thread can run. */
export async function prepareQuestionWriter(): Promise<void> {
  try {
    await quizWorker().prepare();
  } catch (error) {
    goOnWithoutThread(error);
    loadLanguageModel();
  }
}

/**
 * Writes the quiz of an article in a thread of its own. Where no thread can run (a bundle that left its files
 * behind), it is written here, and nothing else is answered for that fifth of a second.
 *
 * @throws UserError `no-items` where the text takes too long to work through, `unavailable` where too many wait
 */
export async function writeQuizFor(article: Article, wish: QuizWish): Promise<Quiz> {
  if (shared.attestHasNoThread) return writeQuiz(article, loadLanguageModel(), wish);
  try {
    return await quizWorker().write(article, wish);
  } catch (error) {
    if (error instanceof TextTooHard) {
      throw new UserError(
        "no-items",
        "This text takes too long to work through. Paste a single news article, or a shorter part of it.",
        { field: "text", cause: error, logMessage: String(error.cause) },
      );
    }
    if (error instanceof TooBusy) {
      throw new UserError(
        "unavailable",
        "Many quizzes are being written at this moment. Your article is still here: try again in a minute.",
      );
    }
    goOnWithoutThread(error);
    return writeQuiz(article, loadLanguageModel(), wish);
  }
}

/** Says once in the log that no thread can run here; rethrows every other error. */
function goOnWithoutThread(error: unknown): void {
  if (!(error instanceof NoWorker)) throw error;
  if (!shared.attestHasNoThread)
    console.warn(
      "attest: no thread can run here, quizzes are written by the server itself:",
      error.cause,
    );
  shared.attestHasNoThread = true;
}

function quizWorker(): QuizWorker {
  shared.attestQuizWorker ??= new QuizWorker();
  return shared.attestQuizWorker;
}

function loadLanguageModel(): LanguageModel {
  shared.attestLanguageModel ??= readLanguageModel();
  return shared.attestLanguageModel;
}
