import type { MarkedBlock } from "../blocks/marked-block";
import type { PdfPage } from "../extraction";
import { columnsOfPage, type PdfColumn } from "./columns-of-page";
import { joinLines, vocabularyOf } from "./join-lines";
import { linesOfPage, type PdfLine } from "./lines-of-page";
import { paragraphsOfColumns } from "./paragraphs-of-columns";
import { findRunningHeads } from "./running-heads";

/** In parts of the size of most letters. */
const HEADING = 1.12;
const SMALL_PRINT = 0.86;
const LONGEST_HEADING_WORDS = 30;

/**
 * Reads the text of a PDF as blocks: columns in reading order, lines joined to paragraphs, running heads
 * and page numbers left out where they stood.
 */
export function blocksOfPdf(pages: readonly PdfPage[]): MarkedBlock[] {
  const lines = pages.flatMap((page, index) => linesOfPage(page, index));
  const heads = findRunningHeads(lines, pages);
  const text = lines.filter((line) => !heads.has(line));
  const columns = pages.flatMap((_page, index) =>
    columnsOfPage(text.filter(({ page }) => page === index)),
  );
  const bodySize = usual(text, ({ size }) => Math.round(size * 2) / 2);
  const vocabulary = vocabularyOf(text.map((line) => line.text));
  const blocks = paragraphsOfColumns(columns, usualLeading(columns)).map(
    (paragraph): MarkedBlock => {
      const joined = joinLines(
        paragraph.lines.map((line) => line.text),
        vocabulary,
      );
      const size = paragraph.size / bodySize;
      const isHeading = size > HEADING && joined.split(" ").length <= LONGEST_HEADING_WORDS;
      return {
        kind: isHeading ? "heading" : "paragraph",
        text: joined,
        linked: 0,
        leftOut: size < SMALL_PRINT ? "small-print" : null,
      };
    },
  );
  return [...blocks, ...runningHeadBlocks(heads)];
}

/** Each running head once, after the text: nobody wants them back page by page. */
function runningHeadBlocks(heads: ReadonlySet<PdfLine>): MarkedBlock[] {
  const texts = new Set(
    Array.from(heads, ({ text }) => text).filter((text) => /\p{L}{2}/u.test(text)),
  );
  return Array.from(texts, (text) => ({
    kind: "paragraph" as const,
    text,
    linked: 0,
    leftOut: "running-head" as const,
  }));
}

function usualLeading(columns: readonly PdfColumn[]): number {
  const steps = columns.flatMap(({ lines }) =>
    lines.slice(1).map((line, index) => ({ text: line.text, step: lines[index]!.y - line.y })),
  );
  return usual(
    steps.filter(({ step }) => step > 1),
    ({ step }) => Math.round(step * 2) / 2,
  );
}

/** The value that most of the text has; 12 points where there is no text. */
function usual<Part extends { text: string }>(
  parts: readonly Part[],
  valueOf: (part: Part) => number,
): number {
  const letters = new Map<number, number>();
  for (const part of parts) {
    const value = valueOf(part);
    letters.set(value, (letters.get(value) ?? 0) + part.text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
