import type { Quiz } from "@/questions/types";
import type { NewQuiz } from "../../_contract/quizzes";
import { found, UserError } from "../errors";
import { readPastedArticle } from "../pasted-article";
import { writeQuizFor } from "../question-writer";
import { findSampleArticle } from "../sample-articles";

const DEFAULT_COUNT = 10;

/**
 * Writes the quiz for a pasted article or a sample. Nothing is stored.
 *
 * @param input.seed a random one when left out, so that a quiz can not be written again elsewhere to
 *   learn its order
 * @throws UserError `not-found` for an unknown sample; `no-items` and those of `readPastedArticle`
 */
export async function writeQuiz(input: NewQuiz): Promise<Quiz> {
  const article =
    "sampleId" in input
      ? found(await findSampleArticle(input.sampleId)).article
      : readPastedArticle(input);
  const { count = DEFAULT_COUNT, seed = crypto.randomUUID() } = input;
  const quiz = await writeQuizFor(article, { count, seed });
  if (quiz.items.length > 0) return quiz;
  throw new UserError("no-items", quiz.shortfall ?? "No question could be proved from this text.", {
    field: "text",
  });
}
