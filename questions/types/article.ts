/** A news article: `text` excludes the title; a newline ends a paragraph. */
export interface Article {
  readonly title: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`, where it is known. Relative dates resolve against it. */
  readonly published?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `quote === text.slice(start, end)`, always. */
export interface EvidenceSpan extends Span {
  readonly quote: string;
}
