import type { ImportedArticle, LeftOutReason } from "@/app/_contract/importing";

/** Why a paragraph is out: the reader's reason, or that the teacher took it out. */
export type OutReason = LeftOutReason | "removed";

export interface ParagraphInHand {
  /** Stays the same while its text changes. */
  readonly id: string;
  readonly text: string;
  /** null: it is part of the article. */
  readonly out: OutReason | null;
}

/** An article while its teacher looks it over, before anything is stored. */
export interface ArticleInHand {
  readonly title: string;
  /** YYYY-MM-DD, empty where the day is not known. */
  readonly published: string;
  readonly byline: string | null;
  readonly source: string | null;
  readonly notices: readonly string[];
  /** In reading order, what is out where it stood. */
  readonly paragraphs: readonly ParagraphInHand[];
  /** How many paragraphs ever got an id, so that a new one gets an id of its own. */
  readonly idsGiven: number;
}

/** The most characters that first words standing in for a headline have. */
const STAND_IN_CHARACTERS = 70;

/**
 * Takes an article in hand. One without a headline gets its first words for one, with a notice, so that
 * a quiz can be written at once.
 */
export function takeInHand(found: ImportedArticle): ArticleInHand {
  const paragraphs = found.paragraphs.map(({ text, leftOut }, index) => ({
    id: `p${index + 1}`,
    text,
    out: leftOut,
  }));
  const isNamed = found.title.trim() !== "";
  return {
    title: isNamed ? found.title : firstWords(paragraphs),
    published: found.published ?? "",
    byline: found.byline,
    source: found.source,
    notices: isNamed
      ? found.notices
      : [...found.notices, "No headline came with it: the first words stand in for one."],
    paragraphs,
    idsGiven: paragraphs.length,
  };
}

/** What is part of the article, in order. */
export function keptParagraphs({ paragraphs }: ArticleInHand): readonly ParagraphInHand[] {
  return paragraphs.filter(({ out }) => out === null);
}

/** The text that a quiz is written from: exactly what is part of the article. */
export function textOf(article: ArticleInHand): string {
  return keptParagraphs(article)
    .map(({ text }) => text)
    .join("\n\n");
}

function firstWords(paragraphs: readonly ParagraphInHand[]): string {
  const text = paragraphs.find(({ out }) => out === null)?.text ?? "";
  if (text.length <= STAND_IN_CHARACTERS) return text;
  const lastSpace = text.lastIndexOf(" ", STAND_IN_CHARACTERS);
  const cut = text.slice(0, lastSpace > 0 ? lastSpace : STAND_IN_CHARACTERS);
  return `${cut.replace(/[\s,;:.–—-]+$/, "")} …`;
}
