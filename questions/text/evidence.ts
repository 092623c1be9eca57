import type { EvidenceSpan, Span } from "../types";

/**
 * The span with the words it covers, so that it can't drift from them.
 * Throws where the span lies outside the text or is empty: a broken promise of the caller.
 */
export function evidenceSpan(text: string, { start, end }: Span): EvidenceSpan {
  if (!(0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`The span ${start}-${end} lies outside a text of ${text.length}.`);
  }
  return { start, end, quote: text.slice(start, end) };
}
