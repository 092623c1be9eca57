import type { PdfLine } from "./lines-of-page";

/** Lines below each other, with the edges that they share. */
export interface PdfColumn {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly PdfLine[];
}

type Gap = readonly [start: number, end: number];

/** In parts of the letters' size. */
const LEAST_GUTTER = 0.8;
const LEAST_LINES = 3;
/** So far down a gutter may begin below the first line of a column. */
const FARTHEST_BEGINNING = 60;
/** No page of an article has more lines; looking for gutters takes time that grows with their square. */
const MOST_LINES = 800;

/**
 * Puts the lines of a page in the order in which they are read: where a gutter runs down between them,
 * the left column before the right one; what spans the page (a headline) before what follows below it.
 *
 * @param lines from the top down
 */
export function columnsOfPage(lines: readonly PdfLine[]): PdfColumn[] {
  if (lines.length > MOST_LINES) return [columnOf(lines)];
  const columns: PdfColumn[] = [];
  let across: PdfLine[] = [];
  const closeAcross = () => {
    if (across.length > 0) columns.push(columnOf(across));
    across = [];
  };
  for (let from = 0; from < lines.length;) {
    const band = widestBand(lines, from);
    if (band) {
      closeAcross();
      columns.push(...splitAtGutters(lines.slice(from, band.end), band.gutters));
      from = band.end;
    } else {
      across.push(lines[from]!);
      from += 1;
    }
  }
  closeAcross();
  return columns;
}

/** The longest run of lines that a gutter runs through, with text on both sides of it. */
function widestBand(
  lines: readonly PdfLine[],
  from: number,
): { end: number; gutters: readonly Gap[] } | null {
  let free: readonly Gap[] = [[-Infinity, Infinity]];
  let best: { end: number; gutters: readonly Gap[] } | null = null;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]!;
    free = free
      .flatMap((gap) => without(gap, line))
      .filter(([start, end]) => {
        return end - start >= LEAST_GUTTER * line.size;
      });
    const inner = free.filter(([start, end]) => Number.isFinite(start) && Number.isFinite(end));
    if (inner.length === 0 && (best || index > from + FARTHEST_BEGINNING)) break;
    if (inner.length === 0) continue;
    const band = lines.slice(from, index + 1);
    const gutters = inner.filter((gap) => hasTextOnBothSides(band, gap));
    if (gutters.length > 0) best = { end: index + 1, gutters };
  }
  return best;
}

function without([start, end]: Gap, { left, right }: PdfLine): Gap[] {
  if (right <= start || left >= end) return [[start, end]];
  return (
    [
      [start, left],
      [right, end],
    ] as Gap[]
  ).filter((gap) => gap[0] < gap[1]);
}

function hasTextOnBothSides(lines: readonly PdfLine[], [start, end]: Gap): boolean {
  const before = lines.filter(({ right }) => right <= start).length;
  const after = lines.filter(({ left }) => left >= end).length;
  return before >= LEAST_LINES && after >= LEAST_LINES;
}

function splitAtGutters(lines: readonly PdfLine[], gutters: readonly Gap[]): PdfColumn[] {
  const columnIndex = ({ left }: PdfLine) => gutters.filter(([, end]) => left >= end).length;
  return Array.from({ length: gutters.length + 1 }, (_column, index) =>
    lines.filter((line) => columnIndex(line) === index),
  )
    .filter((column) => column.length > 0)
    .map(columnOf);
}

function columnOf(lines: readonly PdfLine[]): PdfColumn {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    lines,
  };
}
