import fs from "node:fs";
import path from "node:path";
import { quotedSpans } from "../../questions/text/quoted-spans";
import type { Span } from "../../questions/types";

/** A quotation as annotators marked it. */
export interface GoldQuotation {
  readonly kind: "direct" | "indirect" | "mixed" | "not-speech" | "unclear";
  readonly content: Span;
  readonly cueLemma: string | null;
  readonly cue: Span | null;
  /** The mention that the annotators took for the source; null where the text has none. */
  readonly speaker: (Span & { readonly quote: string; readonly name: string }) | null;
  /** Whether the source stands in a frame or is taken over from the quotation before. */
  readonly linked: boolean;
  /** Whether GUM links it to a speaker without any cue: titles in a list of sources, pull quotes. */
  readonly listed: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

interface GumQuote {
  readonly kind: "direct" | "indirect" | "mixed";
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly speakerText: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerName: string | null;
  readonly cueText?: string | null;
  readonly cueStart?: number | null;
  readonly cueEnd?: number | null;
  readonly cueLemma?: string | null;
  readonly link?: string | null;
  readonly source?: string;
}

interface QuoteFile {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly quotes: readonly (Omit<GumQuote, "kind"> & { readonly kind: GoldQuotation["kind"] })[];
}

function readFile(corpora: string, corpus: string): readonly QuoteFile[] {
  const file = path.join(corpora, corpus, "quotes.json");
  return JSON.parse(fs.readFileSync(file, "utf8")) as QuoteFile[];
}

function toGold(quote: QuoteFile["quotes"][number], marked: readonly Span[]): GoldQuotation {
  const { speakerStart, speakerEnd, speakerText, speakerName, cueStart, cueEnd } = quote;
  const speaker =
    speakerStart == null || speakerEnd == null
      ? null
      : {
          start: speakerStart,
          end: speakerEnd,
          quote: speakerText ?? "",
          name: speakerName ?? speakerText ?? "",
        };
  const cue = cueStart == null || cueEnd == null ? null : { start: cueStart, end: cueEnd };
  // A cue between quotation marks is part of what was said, not a frame around it.
  const cueApart =
    cue !== null && !marked.some(({ start, end }) => start < cue.end && end > cue.start);
  const linked =
    quote.link === undefined
      ? (cueApart || quote.source === "hand") && speaker !== null
      : quote.link === "explicit" || quote.link === "continuation";
  return {
    kind: quote.kind,
    content: { start: quote.quoteStart, end: quote.quoteEnd },
    cueLemma: quote.cueLemma ?? null,
    cue,
    speaker,
    linked,
    listed: quote.source === "gum-erst" && cue === null,
  };
}

function goldOf(text: string, quotes: QuoteFile["quotes"]): readonly GoldQuotation[] {
  const marked = quotedSpans(text);
  return quotes.map((quote) => toGold(quote, marked));
}

/** The documents of quotes-gum's news genre. */
export function readGumNews(corpora: string): readonly GoldDocument[] {
  return readFile(corpora, "quotes-gum")
    .filter(({ genre }) => genre === "news")
    .map(({ id, text, quotes }) => ({ id, text, quotations: goldOf(text, quotes) }));
}

/** The documents of quotes-onestop. */
export function readOneStop(corpora: string): readonly GoldDocument[] {
  return readFile(corpora, "quotes-onestop").map(({ id, text, quotes }) => ({
    id,
    text,
    quotations: goldOf(text, quotes),
  }));
}
