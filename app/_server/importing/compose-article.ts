import { articleLimits } from "../../_contract/quizzes";
import type { ImportedArticle } from "../../_contract/importing";
import { storableText } from "../storable-text";
import { isByline, isDayLine, readDay, tidyByline } from "./blocks/credit-lines";
import { leaveOutClutter } from "./blocks/leave-out-clutter";
import type { MarkedBlock } from "./blocks/marked-block";
import { takeTitle } from "./blocks/take-title";

/** What a reader found, and what its document says of itself. */
export interface Findings {
  readonly blocks: readonly MarkedBlock[];
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly days?: readonly string[];
  readonly source: string | null;
  readonly notices?: readonly string[];
}

/** So far from its beginning an article names its author and day. */
const HEAD_BLOCKS = 8;

/** Makes the article that the teacher looks over of what a reader found. */
export function composeArticle({
  source,
  notices = [],
  days = [],
  ...found
}: Findings): ImportedArticle {
  const title = found.title?.replaceAll(/\s+/g, " ").trim() || takeTitle(found.blocks);
  const lines = found.blocks.slice(0, HEAD_BLOCKS).map(({ text }) => text);
  const byline = tidyByline(found.byline) ?? tidyByline(lines.find((line) => isByline(line, null)));
  const blocks = leaveOutClutter(found.blocks, { title, byline });
  return {
    title: storableText(title).slice(0, articleLimits.titleCharacters),
    byline,
    published: readDay([...days, ...lines.filter((line) => isDayLine(line))]),
    source,
    paragraphs: blocks.map(({ text, leftOut }) => ({ text: storableText(text), leftOut })),
    notices: [...notices],
  };
}
