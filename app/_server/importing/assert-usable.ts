import type { ImportedArticle } from "../../_contract/importing";
import { articleLimits } from "../../_contract/quizzes";
import { UserError } from "../errors";
import { looksEnglish } from "@/questions/text/looks-english";
import { countWords } from "../pasted-article";

const { leastWords, mostWords } = articleLimits;

/** How a source is spoken of, and the field of the request that it came in. */
export interface Origin {
  readonly what: "page" | "file" | "text";
  readonly field: "address" | "file" | "html";
  /** Why there may be no text, where the source tells. */
  readonly whyEmpty?: string | null;
}

/**
 * Refuses an article that no quiz can be written from, so that the teacher learns it at once.
 *
 * @returns the article
 * @throws UserError `no-article`, `text-too-short`, `text-too-long` or `not-english`
 */
export function assertUsable(article: ImportedArticle, origin: Origin): ImportedArticle {
  const { what, field, whyEmpty } = origin;
  const text = article.paragraphs
    .filter(({ leftOut }) => leftOut === null)
    .map((paragraph) => paragraph.text)
    .join("\n\n");
  const words = countWords(text);
  const inWords = words === 1 ? "one word" : `${words.toLocaleString("en")} words`;
  if (words < leastWords && whyEmpty) throw new UserError("no-article", whyEmpty, { field });
  if (words === 0) {
    throw new UserError("no-article", `There is no text in this ${what}.`, { field });
  }
  if (words < leastWords) {
    throw new UserError(
      "text-too-short",
      `Only ${inWords} of an article were found in this ${what}; at least ${leastWords} are needed.`,
      { field },
    );
  }
  if (words > mostWords) {
    throw new UserError(
      "text-too-long",
      `This ${what} has ${inWords}; one article of at most ${mostWords.toLocaleString("en")} can be read.`,
      { field },
    );
  }
  if (!looksEnglish(text)) {
    throw new UserError(
      "not-english",
      `This ${what} does not read like English prose. Attest can write questions for articles in English.`,
      { field },
    );
  }
  return article;
}
