import { countWords } from "../../pasted-article";
import type { MarkedBlock } from "./marked-block";

const MOST_WORDS = 30;

/**
 * The headline of a document that does not name one: its first heading near the top, else its first line
 * where that is short and no sentence; else nothing.
 */
export function takeTitle(blocks: readonly MarkedBlock[]): string {
  const [first, ...others] = blocks.filter(({ leftOut }) => leftOut === null);
  if (!first) return "";
  const heading = [first, ...others.slice(0, 2)].find(({ kind }) => kind === "heading");
  if (heading) return heading.text;
  const isHeadline =
    others.length > 0 &&
    countWords(first.text) <= MOST_WORDS &&
    !/[.!:;,][”"’']?$/.test(first.text);
  return isHeadline ? first.text : "";
}
