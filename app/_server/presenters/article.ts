import type { ArticleContent } from "@/db/articles";
import type { EvidenceSpan, Span } from "@/questions/types";
import type { ArticleToRead, Evidence } from "../../_contract/articles";

/** An article for everybody who reads it. */
export function presentArticle({ title, published, text, blocks }: ArticleContent): ArticleToRead {
  return {
    title,
    published,
    blocks: blocks.map(({ id, kind, sentences }) => ({
      id,
      kind,
      sentences: sentences.map(({ index, start, end }) => ({
        index,
        text: text.slice(start, end),
      })),
    })),
  };
}

/** Evidence by sentence; a span over two sentences comes as two. */
export function presentEvidence(
  article: ArticleContent,
  spans: readonly EvidenceSpan[],
): Evidence[] {
  return spans.flatMap((span) =>
    sentencesWithin(article, span).map((sentence) => {
      const start = Math.max(span.start, sentence.start);
      const end = Math.min(span.end, sentence.end);
      return {
        sentence: sentence.index,
        start: start - sentence.start,
        end: end - sentence.start,
        quote: article.text.slice(start, end),
      };
    }),
  );
}

/** The sentences that a span touches, in order. */
function sentencesWithin({ blocks }: ArticleContent, span: Span) {
  return blocks
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => start < span.end && span.start < end);
}
