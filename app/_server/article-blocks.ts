import type { ArticleContent } from "@/db/articles";
import { paragraphsOf, sentencesOf } from "@/questions/index";
import type { Article } from "@/questions/types";

/**
 * Divides an article into paragraphs of sentences, the same that its questions are written from.
 * Headings are not told from paragraphs: a pasted text does not say which is which.
 */
export function articleContent({ title, text, published }: Article): ArticleContent {
  let sentenceCount = 0;
  const blocks = paragraphsOf(text).map((paragraph, index) => ({
    id: `p${index + 1}`,
    kind: "paragraph" as const,
    sentences: sentencesOf(text, paragraph).map(({ start, end }) => ({
      index: sentenceCount++,
      start,
      end,
    })),
  }));
  return { title, text, published: published ?? null, blocks };
}
