/** A block of text as a document has it. */
export interface SourceBlock {
  readonly kind: "paragraph" | "heading" | "list-item" | "caption" | "table";
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
}

/** What any reader found. */
export interface ReadDocument {
  readonly blocks: readonly SourceBlock[];
  readonly title?: string | null;
  readonly byline?: string | null;
  /** Whatever may be the day of publication, the likeliest first, as it was written. */
  readonly days?: readonly string[];
}

/** A page of the web. */
export interface ReadPage extends ReadDocument {
  /** The blocks that are the article, cleaned; empty where none was found. */
  readonly main: readonly SourceBlock[];
  readonly site: string | null;
  readonly signs: {
    readonly paywall: boolean;
    readonly video: boolean;
    readonly needsScript: boolean;
  };
}

/** A run of text on a page of a PDF; points from the lower left corner, `size` that of the letters. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** The jobs that the worker knows: what each is given and what it answers. */
export interface ExtractionJobs {
  readonly page: { given: { html: string; address: string }; found: ReadPage };
  readonly fragment: { given: { html: string }; found: ReadDocument };
  readonly markdown: { given: { text: string }; found: ReadDocument };
  readonly docx: { given: { bytes: Uint8Array }; found: ReadDocument };
  readonly pdf: { given: { bytes: Uint8Array }; found: { pages: readonly PdfPage[] } };
}

/** Why nothing could be read. `slow` and `bomb` also say what was stopped from outside. */
export type FailureReason =
  "locked" | "broken" | "not-a-document" | "too-many-pages" | "bomb" | "slow";

export type Extracted<Found> =
  { readonly value: Found } | { readonly failure: FailureReason; readonly detail?: string };
