import type { Span } from "../types";

const ENDS_SENTENCE = /[.!?:;…”"’')\]]$/u;
const BEGINS_INSIDE = /^\s*[\p{Ll}]/u;

/** The span without the white space at either end; null when nothing is left. */
export function trimmedSpan(text: string, span: Span): Span | null {
  const inner = text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  return start < end ? { start, end } : null;
}

/**
 * The paragraphs of an article: its lines, except that a line broken in mid-sentence is one paragraph
 * with the next (the first does not end a sentence and the second begins in lower case).
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let afterBlank = true;
  for (const line of text.split("\n")) {
    const span = trimmedSpan(text, { start, end: start + line.length });
    start += line.length + 1;
    const last = paragraphs.at(-1);
    if (span === null) afterBlank = true;
    else if (
      last &&
      !afterBlank &&
      BEGINS_INSIDE.test(line) &&
      !ENDS_SENTENCE.test(text.slice(last.end - 1, last.end))
    )
      paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end };
    else paragraphs.push(span);
    if (span !== null) afterBlank = false;
  }
  return paragraphs;
}
