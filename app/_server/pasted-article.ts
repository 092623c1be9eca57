import type { Article } from "@/questions/types";
import { articleLimits, type NewQuizFromText } from "../_contract/quizzes";
import { UserError } from "./errors";
import { looksEnglish } from "@/questions/text/looks-english";

const { textBytes, leastWords, mostWords } = articleLimits;

/**
 * Reads a pasted article: line ends become newlines, lines lose the spaces at their ends.
 *
 * @throws UserError `text-too-short`, `text-too-long` or `not-english`, each with what to do
 */
export function readPastedArticle({ title, text, published }: NewQuizFromText): Article {
  const tidy = text
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .trim();
  const words = countWords(tidy);
  if (words < leastWords) {
    throw refuse(
      "text-too-short",
      `Paste an article of at least ${leastWords} words; this text has ${words}.`,
    );
  }
  if (words > mostWords || Buffer.byteLength(tidy) > textBytes) {
    throw refuse(
      "text-too-long",
      `Paste one article of at most ${mostWords.toLocaleString("en")} words (100 kB); this text has ${words.toLocaleString("en")} words.`,
    );
  }
  if (!looksEnglish(tidy)) {
    throw refuse(
      "not-english",
      "This does not read like English prose. Attest can write questions for articles in English.",
    );
  }
  return { title: title.replaceAll(/\s+/g, " "), text: tidy, ...(published ? { published } : {}) };
}

/** How many words a text has, counted as runs between spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function refuse(code: "text-too-short" | "text-too-long" | "not-english", message: string) {
  return new UserError(code, message, { field: "text" });
}
