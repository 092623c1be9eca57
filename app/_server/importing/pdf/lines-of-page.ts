import type { PdfPage, PdfRun } from "../extraction";

/** A piece of a line without a gap in it, as wide as its column at most. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of the baseline above the page's lower edge. */
  readonly y: number;
  readonly size: number;
  /** Counted from 0. */
  readonly page: number;
}

/** In parts of the letters' size: a wider gap parts columns, a narrower one letters. */
const COLUMN_GAP = 1;
const WORD_GAP = 0.15;
const SAME_LINE = 0.35;
/** The mark before a list item stands apart, but is no column. */
const LIST_MARK = /^(?:[•◦▪·‣*–—-]|\d{1,2}[.)])$/;
const LIST_GAP = 4;

/** Joins the runs of a page to lines, from the top down and from left to right. */
export function linesOfPage({ runs }: PdfPage, page: number): PdfLine[] {
  return rowsOf(runs).flatMap((row) => {
    const lines: PdfLine[] = [];
    for (const run of row.toSorted((a, b) => a.x - b.x)) {
      const last = lines.at(-1);
      const gap = last ? (run.x - last.right) / run.size : Infinity;
      const widest = last && LIST_MARK.test(last.text.trim()) ? LIST_GAP : COLUMN_GAP;
      if (last && gap <= widest) lines[lines.length - 1] = joined(last, run, gap);
      else lines.push(lineOf(run, page));
    }
    return lines.map((line) => ({ ...line, text: tidy(line.text) }));
  });
}

function rowsOf(runs: readonly PdfRun[]): PdfRun[][] {
  const rows: PdfRun[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSameRow = first && first.y - run.y < SAME_LINE * Math.min(first.size, run.size);
    if (row && isSameRow) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function lineOf({ text, x, y, width, size }: PdfRun, page: number): PdfLine {
  return { text, left: x, right: x + width, y, size, page };
}

function joined(line: PdfLine, run: PdfRun, gap: number): PdfLine {
  const space = gap > WORD_GAP && !/\s$/.test(line.text) && !/^\s/.test(run.text) ? " " : "";
  return {
    ...line,
    text: line.text + space + run.text,
    right: Math.max(line.right, run.x + run.width),
    size: Math.max(line.size, run.size),
  };
}

/** Ligatures (ﬁ, ﬂ) become the letters that they stand for. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
