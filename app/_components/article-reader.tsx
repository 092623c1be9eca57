import type { ReactNode } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import { ArticleSentence, type HighlightKind, type SentenceChoice } from "./article-sentence";
import type { TextRange } from "./split-at-ranges";

/** Words of one sentence to mark: as the proof of a key, or as where a distractor comes from. */
export interface SentenceHighlight extends TextRange<HighlightKind> {
  readonly sentence: number;
}

interface ArticleReaderProps {
  readonly article: ArticleToRead;
  /** The level of the headline: 1 where the article is what the page is about. */
  readonly headingLevel?: 1 | 2;
  readonly highlights?: readonly SentenceHighlight[];
  /** Turns the candidate sentences into buttons, for items answered in the article itself. */
  readonly choice?: SentenceChoice;
  /** What stands after a sentence, as footnote numbers do. */
  readonly renderNoteAfter?: (sentence: number) => ReactNode;
}

/**
 * An article set for reading: headline, paragraphs, a measure of about 66 characters. Each sentence
 * is a span with `data-sentence`, so that evidence can be marked and scrolled to.
 */
export function ArticleReader({
  article,
  headingLevel = 1,
  highlights = [],
  choice,
  renderNoteAfter,
}: ArticleReaderProps) {
  const Title = headingLevel === 1 ? "h1" : "h2";
  const Subtitle = headingLevel === 1 ? "h2" : "h3";
  return (
    <article className="max-w-measure font-serif text-article">
      <Title className="text-title tracking-[-0.015em]">{article.title}</Title>
      {article.published && (
        <p className="mt-3 font-sans text-small text-muted">
          <time dateTime={article.published}>{formatDay(article.published)}</time>
        </p>
      )}
      <div className="mt-6 space-y-[0.95em]">
        {article.blocks.map((block) => {
          const sentences = block.sentences.map(({ index, text }, position) => (
            <span key={index}>
              {position > 0 && " "}
              <ArticleSentence
                index={index}
                text={text}
                ranges={highlights.filter(({ sentence }) => sentence === index)}
                choice={choice}
              />
              {renderNoteAfter?.(index)}
            </span>
          ));
          return block.kind === "heading" ? (
            <Subtitle key={block.id} className="pt-3 text-[1.1em] leading-snug">
              {sentences}
            </Subtitle>
          ) : (
            <p key={block.id} className="text-pretty">
              {sentences}
            </p>
          );
        })}
      </div>
    </article>
  );
}

/** "2025-03-16" as "16 March 2025", the same on the server and on every device. */
function formatDay(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
