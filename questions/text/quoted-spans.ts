import type { Span } from "../types";
import { overlapping } from "./overlapping";
import { quotationMarks, type QuotationMark } from "./quotation-marks";
import { singleQuotedSpans } from "./single-quoted-spans";

/** A stretch of text between quotation marks; `start` and `end` include the marks. */
export interface QuotedSpan extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  readonly marks: "double" | "single";
  /** False where the closing mark is missing: the span then ends with its line. */
  readonly closed: boolean;
  /** Whether it takes up a quotation that the line before left open ("…\n“…"). */
  readonly continues: boolean;
}

/** A line that ends like this has not ended its sentence, so a quotation may run on over the break. */
const brokenLine = /[^.!?…:;”"’')\]\s]\s*$/u;

function resolveRole(
  mark: QuotationMark,
  isOpen: boolean,
  text: string,
): "open" | "close" | "none" {
  // A digit before a straight mark makes it inches or seconds, unless a quotation is open there.
  if (!isOpen && !mark.curly && /\d/u.test(text[mark.start - 1] ?? "")) return "none";
  if (mark.role !== "either") return mark.role;
  return isOpen ? "close" : "open";
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/**
 * Finds what stands between quotation marks, outermost marks only, in order and without overlap.
 * A quotation may run over one line break where the first line stops in mid-sentence; otherwise an
 * unclosed quotation ends with its line. Linear in the text's length.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: QuotationMark | null = null;
  /** Where the open quotation's line ends. */
  let openLineEnd = -1;
  const push = (start: QuotationMark, innerEnd: number, end: number, closed: boolean) => {
    const last = spans.at(-1);
    const continues =
      last !== undefined && !last.closed && /^\s+$/u.test(text.slice(last.end, start.start));
    const inner = { start: start.end, end: innerEnd };
    if (/\S/u.test(text.slice(inner.start, inner.end)))
      spans.push({ start: start.start, end, inner, marks: "double", closed, continues });
  };
  const pushUnclosed = (start: QuotationMark, limit: number) => {
    const end = Math.min(openLineEnd, limit);
    const trimmed = start.end + text.slice(start.end, end).trimEnd().length;
    push(start, trimmed, trimmed, false);
  };
  for (const mark of quotationMarks(text)) {
    const role = resolveRole(mark, open !== null, text);
    if (role === "none" || (role === "close" && open === null)) continue;
    if (role === "open") {
      if (open !== null) pushUnclosed(open, mark.start);
      open = mark;
      if (openLineEnd < mark.end) openLineEnd = lineEnd(text, mark.end);
    } else if (open !== null) {
      const runsOn =
        mark.start > openLineEnd &&
        lineEnd(text, openLineEnd + 1) >= mark.start &&
        brokenLine.test(text.slice(Math.max(open.end, openLineEnd - 20), openLineEnd));
      if (mark.start <= openLineEnd || runsOn) push(open, mark.start, mark.end, true);
      else pushUnclosed(open, text.length);
      open = null;
    }
  }
  if (open !== null) pushUnclosed(open, text.length);
  const singles = singleQuotedSpans(text, spans).map((span): QuotedSpan => ({
    ...span,
    inner: { start: span.start + 1, end: span.end - 1 },
    marks: "single",
    closed: true,
    continues: false,
  }));
  return [...spans, ...singles].toSorted((a, b) => a.start - b.start);
}

/** The span that covers this place, marks included; null outside quotation marks. `spans` as `quotedSpans` gives them. */
export function quotedSpanAt(spans: readonly QuotedSpan[], offset: number): QuotedSpan | null {
  const { from, to } = overlapping(spans, { start: offset, end: offset + 1 });
  return to > from ? (spans[from] ?? null) : null;
}
