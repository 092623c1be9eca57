import { getDocumentProxy } from "unpdf";
import { ExtractionFailure } from "./extraction-failure.mjs";

const MOST_PAGES = 200;
const MOST_RUNS = 200_000;

/**
 * Reads the runs of text of a PDF with their places, in points from the lower left corner.
 *
 * @param {Uint8Array} bytes
 */
export async function readPdf(bytes) {
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES) throw new ExtractionFailure("too-many-pages");
  const pages = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [left, bottom, right, top] = page.view;
    const runs = items.flatMap((item) => runOf(item, left, bottom));
    count += runs.length;
    if (count > MOST_RUNS) throw new ExtractionFailure("bomb");
    pages.push({ width: right - left, height: top - bottom, runs });
    page.cleanup();
  }
  return { pages };
}

async function open(bytes) {
  try {
    // 0 is silence: a warning about somebody's fonts is no use in our log.
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
  } catch (error) {
    throw error?.name === "PasswordException" ? new ExtractionFailure("locked") : error;
  }
}

/** Slanted and upright text that stands on its side (a stamp, a margin note) is left out. */
function runOf({ str, transform, width }, left, bottom) {
  if (typeof str !== "string" || str.trim() === "") return [];
  const [a, b, , , x, y] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: str, x: x - left, y: y - bottom, width, size: Math.abs(a) }];
}
