import type { ArticleContent } from "@/db/articles";
import type { Article, Span } from "@/questions/types";

/**
 * Divides an article into paragraphs of sentences, as it is kept and read. Headings are not told from
 * paragraphs: a pasted text does not say which is which.
 *
 * @param sentences in order, with offsets in the article's text
 */
export function articleContent(article: Article, sentences: readonly Span[]): ArticleContent {
  const { title, text, published } = article;
  const indexed = sentences.map(({ start, end }, index) => ({ index, start, end }));
  const blocks = paragraphsOf(text).map((paragraph, index) => ({
    id: `p${index + 1}`,
    kind: "paragraph" as const,
    sentences: indexed.filter(({ start }) => paragraph.start <= start && start < paragraph.end),
  }));
  return {
    title,
    text,
    published: published ?? null,
    blocks: blocks.filter((block) => block.sentences.length > 0),
  };
}

function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
