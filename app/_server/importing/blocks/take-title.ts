import { looksLikeHeadline } from "../../../_articles/looks-like-headline";
import type { MarkedBlock } from "./marked-block";

/**
 * The headline of a document that does not name one: its first heading near the top, else its first line
 * where that looks like one; else nothing.
 */
export function takeTitle(blocks: readonly MarkedBlock[]): string {
  const [first, ...others] = blocks.filter(({ leftOut }) => leftOut === null);
  if (!first) return "";
  const heading = [first, ...others.slice(0, 2)].find(({ kind }) => kind === "heading");
  if (heading) return heading.text;
  return others.length > 0 && looksLikeHeadline(first.text) ? first.text : "";
}
