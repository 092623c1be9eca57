import { writeQuiz } from "../../questions/index";
import { readLanguageModel } from "../../questions/language/model-file";
import { BadInput } from "./bad-input";
import { parseQuizOptions, USAGE } from "./options";
import { presentQuizAsJson } from "./present-json";
import { presentQuizAsText } from "./present-text";
import { readArticle } from "./read-article";

function printQuiz(args: readonly string[]): void {
  const options = parseQuizOptions(args);
  if (options === "help") {
    process.stdout.write(USAGE);
    return;
  }
  const { file, format, count, seed, published } = options;
  const article = { ...readArticle(file), ...(published ? { published } : {}) };
  const quiz = writeQuiz(article, readLanguageModel(), { count, seed });
  const present = format === "json" ? presentQuizAsJson : presentQuizAsText;
  process.stdout.write(present(quiz, options));
}

try {
  printQuiz(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`attest: ${error.message}\n`);
  process.exitCode = 2;
}
