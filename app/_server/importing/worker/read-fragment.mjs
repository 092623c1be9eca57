import { parseHTML } from "linkedom";
import { blocksOf } from "./blocks-of.mjs";

/** Reads a piece of HTML that is an article and nothing else: a rich paste, a converted document. */
export function readFragment(html) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { blocks: blocksOf(document.body) };
}
