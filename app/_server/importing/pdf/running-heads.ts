import type { PdfPage } from "../extraction";
import type { PdfLine } from "./lines-of-page";

/** The strips at the head and foot of a page in which nothing but furniture repeats. */
const STRIP = 0.12;
/** On left and right pages heads differ: a line is one when two fifths of the pages have it. */
const LEAST_SHARE = 0.4;
const PAGE_NUMBER =
  /^(?:[-–—] ?)?(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;

/** The lines at the heads and feet of pages that are page numbers, or the same on many pages. */
export function findRunningHeads(
  lines: readonly PdfLine[],
  pages: readonly PdfPage[],
): Set<PdfLine> {
  const inStrip = lines.filter(({ y, page }) => {
    const height = pages[page]?.height ?? 0;
    return y > height * (1 - STRIP) || y < height * STRIP;
  });
  const pagesOf = new Map<string, Set<number>>();
  for (const { text, page } of inStrip) {
    const key = withoutNumbers(text);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  }
  const least = Math.max(2, pages.length * LEAST_SHARE);
  return new Set(
    inStrip.filter(({ text }) => {
      const pagesWithIt = pagesOf.get(withoutNumbers(text))?.size ?? 0;
      return PAGE_NUMBER.test(text) || pagesWithIt >= least;
    }),
  );
}

function withoutNumbers(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/g, "#");
}
