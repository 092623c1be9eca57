import { overlapping } from "../text/overlapping";
import type { Sentence } from "../types";
import type { DraftQuotation } from "./draft-quotation";
import type { QuotedText } from "./quoted-words";
import { readAccording, readVerb, type Reading } from "./read-indirect";

/** Longer sentences are lists or damage, and no parse of them is worth reading. */
const longest = 160;

/** What the parser doubts more than this is left out: it would only be noise. */
const leastConfidence = 0.2;

/** "He repeated that it helps Y, claiming that Z": the first statement ends where the same source makes the next. */
function cutAtNextCue(sentence: Sentence, reading: Reading, all: readonly Reading[]): Reading {
  const next = all.find(
    ({ frame }) =>
      frame !== reading.frame &&
      frame.head === reading.frame.head &&
      frame.cue > reading.content.first &&
      frame.cue <= reading.content.last,
  );
  if (next === undefined) return reading;
  let last = next.frame.cue - 1;
  while (
    last > reading.content.first &&
    /^(?:[,;:—–-]|and|but)$/iu.test(sentence.tokens[last]!.text)
  )
    last--;
  return { ...reading, content: { first: reading.content.first, last } };
}

/** One place into a quotation that follows at once ("said it was “astonished”"), else the end itself. */
function reachQuotation(text: QuotedText, end: number): number {
  const { from } = overlapping(text.spans, { start: end, end: end + 1 });
  const next = text.spans[from];
  const gap = next === undefined ? "." : text.analysis.article.text.slice(end, next.start);
  return next !== undefined && /^ ?$/u.test(gap) ? next.start + 1 : end;
}

/** Indices of the quoted spans that the stretch of text touches. */
function spansInside(text: QuotedText, start: number, end: number): readonly number[] {
  const { from, to } = overlapping(text.spans, { start, end });
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/**
 * Indirect speech, and clauses with quoted phrases in them: "X said that …", "…, officials said", "according to
 * X, …", "accused X of …", "urged X to …". Verbs between quotation marks are the quoted person's and left alone.
 */
export function findIndirect(text: QuotedText): readonly DraftQuotation[] {
  const found: DraftQuotation[] = [];
  text.analysis.sentences.forEach((sentence, position) => {
    if (sentence.tokens.length > longest) return;
    const readings = sentence.tokens.flatMap((token, index) => {
      const word = text.words[(text.sentenceStarts[position] ?? 0) + index];
      if (word === undefined || word.span >= 0) return [];
      const according = token.text.toLowerCase() === "according";
      const reading = according ? readAccording(sentence, index) : readVerb(sentence, index);
      return reading === null || reading.confidence < leastConfidence ? [] : [reading];
    });
    for (const reading of readings.map((one) => cutAtNextCue(sentence, one, readings))) {
      const isComma = (at: number) => /^[,;]$/u.test(sentence.tokens[at]!.text);
      const opening = reading.content.first + (isComma(reading.content.first) ? 1 : 0);
      const content = {
        start: sentence.tokens[opening]!.start,
        end: sentence.tokens[reading.content.last]!.end,
      };
      const spans = spansInside(text, content.start, reachQuotation(text, content.end));
      // A quotation that the parse cut is taken whole.
      const start = Math.min(content.start, ...spans.map((span) => text.spans[span]!.start));
      const end = Math.max(content.end, ...spans.map((span) => text.spans[span]!.end));
      const { frame, confidence } = reading;
      found.push({ content: { start, end }, frame, link: "explicit", spans, confidence });
    }
  });
  return found;
}
