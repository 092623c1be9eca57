/** Two heights on the screen, in pixels from its top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The lines of an article as they stand on the screen now, from the first to the last. */
export function lineBoxes(article: Element): Band[] {
  const range = document.createRange();
  range.selectNodeContents(article);
  return mergeLines(Array.from(range.getClientRects()));
}

/**
 * Joins the boxes of words that stand on one line. A line of a paragraph has many: one for each
 * sentence, mark or link in it.
 */
export function mergeLines(boxes: readonly Band[]): Band[] {
  const lines: Band[] = [];
  const drawn = boxes.filter(({ top, bottom }) => bottom - top >= 1);
  for (const { top, bottom } of drawn.toSorted((one, other) => one.top - other.top)) {
    // Boxes of whole paragraphs come along with those of their lines.
    if (drawn.some((each) => isWithin(each, { top, bottom }))) continue;
    const last = lines.at(-1);
    if (last && (top + bottom) / 2 < last.bottom) {
      lines[lines.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottom) };
    } else lines.push({ top, bottom });
  }
  return lines;
}

/** Whether a box holds two lines or more, and `inner` is one of them. */
function isWithin(inner: Band, outer: Band): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    (outer.bottom - outer.top) / (inner.bottom - inner.top) > 1.8
  );
}
