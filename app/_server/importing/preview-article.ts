import { sentencesOf } from "@/questions/index";
import type { ArticlePreview, ParagraphsToPreview } from "../../_contract/importing";
import { articleLimits } from "../../_contract/quizzes";
import { UserError } from "../errors";
import { countWords } from "../pasted-article";
import { readingLevel } from "./reading-level";

/** Words that an adult reads in a minute, silently, of prose (Brysbaert 2019: 238). */
const WORDS_PER_MINUTE = 238;

/**
 * Divides paragraphs into the sentences that questions are written from, and measures them.
 *
 * @throws UserError `text-too-long`
 */
export function previewArticle({ paragraphs }: ParagraphsToPreview): ArticlePreview {
  const text = paragraphs.join("\n\n");
  if (Buffer.byteLength(text) > articleLimits.textBytes) {
    throw new UserError(
      "text-too-long",
      `This is more text than one article of ${articleLimits.mostWords.toLocaleString("en")} words has. Remove some paragraphs.`,
    );
  }
  const divided = paragraphs.map((paragraph) => ({
    sentences: sentencesOf(paragraph, { start: 0, end: paragraph.length }).map(({ start, end }) =>
      paragraph.slice(start, end),
    ),
  }));
  const words = countWords(text);
  return {
    paragraphs: divided,
    words,
    minutes: Math.ceil(words / WORDS_PER_MINUTE),
    readingLevel: readingLevel(divided.flatMap(({ sentences }) => sentences)),
  };
}
