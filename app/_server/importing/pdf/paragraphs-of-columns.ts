import type { PdfColumn } from "./columns-of-page";
import type { PdfLine } from "./lines-of-page";

/** Lines that make up one paragraph, perhaps over the end of a column or page. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  readonly size: number;
}

const SAME_SIZE = 0.12;
const WIDE_GAP = 1.4;
const INDENT = 0.8;
const SHORT_LINE = 0.25;
const ENDS_SENTENCE = /[.!?…][”"’')\]]*$/;
const BEGINS_SENTENCE = /^["“‘'([]*[\p{Lu}\p{N}]/u;

/**
 * Parts columns into paragraphs: by wider gaps, first lines set in, last lines left short, and other sizes
 * of letters. A paragraph goes on in the next column where neither its end nor a beginning is to be seen.
 *
 * @param leading the usual distance of lines, in points
 */
export function paragraphsOfColumns(
  columns: readonly PdfColumn[],
  leading: number,
): PdfParagraph[] {
  const paragraphs: { lines: PdfLine[]; size: number }[] = [];
  for (const column of columns) {
    column.lines.forEach((line, index) => {
      const above = column.lines[index - 1];
      const open = above
        ? paragraphs.at(-1)
        : paragraphs.findLast(({ size }) => isSameSize(size, line.size));
      const goesOn = above
        ? !beginsParagraph(line, above, column, leading)
        : open && carriesOn(open.lines.at(-1), line);
      if (open && goesOn) open.lines.push(line);
      else paragraphs.push({ lines: [line], size: line.size });
    });
  }
  return paragraphs;
}

function beginsParagraph(
  line: PdfLine,
  above: PdfLine,
  column: PdfColumn,
  leading: number,
): boolean {
  if (!isSameSize(line.size, above.size)) return true;
  const gap = above.y - line.y;
  if (gap > WIDE_GAP * Math.max(leading, 1.2 * line.size)) return true;
  const indent = INDENT * line.size;
  if (
    gap > 0.5 * line.size &&
    line.left > column.left + indent &&
    above.left < column.left + indent / 2
  ) {
    return true;
  }
  const room = column.right - above.right;
  const isShort = room > SHORT_LINE * (column.right - column.left);
  return isShort && ENDS_SENTENCE.test(above.text) && BEGINS_SENTENCE.test(line.text);
}

function carriesOn(last: PdfLine | undefined, line: PdfLine): boolean {
  return last !== undefined && !ENDS_SENTENCE.test(last.text) && last.page >= line.page - 1;
}

function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);
}
