import { quotedSpans, type QuotedSpan } from "../text/quoted-spans";
import type { TokenRange } from "../text/noun-phrase";
import type { Analysis, Sentence, Token } from "../types";

/** A word of the article with its place and the quotation marks it stands between. */
export interface Word {
  readonly token: Token;
  readonly sentence: Sentence;
  /** Position in the sentence. */
  readonly index: number;
  /** Index into `QuotedText.spans`; -1 outside quotation marks. The marks themselves count as inside. */
  readonly span: number;
}

/** The article as one row of words beside its quoted spans. */
export interface QuotedText {
  readonly analysis: Analysis;
  readonly words: readonly Word[];
  readonly spans: readonly QuotedSpan[];
  /** For each span the positions in `words` of its first and last word; null where it holds none. */
  readonly places: readonly ({ readonly first: number; readonly last: number } | null)[];
  /** Position in `words` of each sentence's first word. */
  readonly sentenceStarts: readonly number[];
}

/** Lays an article out for finding the frames around its quotations. Linear in its length. */
export function readQuotedText(analysis: Analysis): QuotedText {
  const spans = quotedSpans(analysis.article.text);
  const words: Word[] = [];
  const sentenceStarts: number[] = [];
  const places: ({ first: number; last: number } | null)[] = spans.map(() => null);
  let next = 0;
  for (const sentence of analysis.sentences) {
    sentenceStarts.push(words.length);
    sentence.tokens.forEach((token, index) => {
      while (next < spans.length && spans[next]!.end <= token.start) next++;
      const span = next < spans.length && spans[next]!.start < token.end ? next : -1;
      const place = places[span];
      if (span >= 0) places[span] = { first: place?.first ?? words.length, last: words.length };
      words.push({ token, sentence, index, span });
    });
  }
  return { analysis, words, spans, places, sentenceStarts };
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/u;

/** Whether a word is a finite verb: it makes a clause. */
export function isFiniteVerb(token: Token): boolean {
  return finite.test(token.xpos);
}

/** Whether a clause stands in this stretch: some word of it is a finite verb. */
export function hasFiniteVerb(sentence: Sentence, range: TokenRange | null): boolean {
  if (range === null) return false;
  const words = sentence.tokens.slice(range.first, range.last + 1);
  return words.some(isFiniteVerb);
}

/** Whether what stands between the marks is a whole statement, not a phrase lifted into somebody's sentence. */
export function isStatement({ analysis, words, spans, places }: QuotedText, span: number): boolean {
  const place = places[span];
  const quoted = spans[span];
  if (!place || !quoted) return false;
  const inner = analysis.article.text.slice(quoted.inner.start, quoted.inner.end).trim();
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner);
  const ended = /[.,!?…—–-]["'’”)\]]*$/u.test(inner);
  const count = inner.split(/\s+/u).length;
  if (!quoted.closed || quoted.continues) return count > 2;
  if (/[.!?]["'’”]?\s+\p{Lu}/u.test(inner)) return true;
  const clause = words.slice(place.first, place.last + 1).some(({ token }) => isFiniteVerb(token));
  if (ended) return capital || (clause && count > 3);
  return clause && count > 3 && (capital || count > 6);
}
