import type { LeftOutReason } from "../../../_contract/importing";
import { countWords } from "../../pasted-article";
import { isByline, isDayLine } from "./credit-lines";
import type { MarkedBlock } from "./marked-block";

/** What is known of an article when its clutter is looked for. */
export interface ArticleHead {
  readonly title: string;
  readonly byline: string | null;
}

const SHORT_WORDS = 25;
/** So far from its beginning an article still names its author and day. */
const HEAD_BLOCKS = 8;

const INVITATION =
  /^(?:advertisements?|read (?:more|also|next)|also read|see also|related|more on this|most (?:read|popular)|recommended|sign up|subscribe|share (?:this|on|via)|follow us|listen (?:to|now)|watch(?: now)?:|click here|download our|get our|join our|log in|skip to|comments?$|print$|e-?mail$)/i;
const CREDIT =
  /^\(?(?:photo(?:graph)?s?|image|picture|illustration|video|credits?)\b\s*(?:by\b|:|\/|credit)/i;

type Rule = (block: MarkedBlock, head: ArticleHead, index: number) => boolean;

/** The first rule that applies says why a block goes. */
const RULES: readonly (readonly [LeftOutReason, Rule])[] = [
  ["table", ({ kind }) => kind === "table"],
  ["caption", ({ kind, text }) => kind === "caption" || (isShort(text) && CREDIT.test(text))],
  [
    "headline",
    ({ text }, { title }, index) => index < HEAD_BLOCKS && letters(text) === letters(title),
  ],
  ["byline", ({ text }, { byline }, index) => index < HEAD_BLOCKS && isByline(text, byline)],
  ["date", ({ text }, _head, index) => index < HEAD_BLOCKS && isDayLine(text)],
  ["invitation", ({ text }) => isShort(text) && INVITATION.test(text) && !/[.!?]["”]?$/.test(text)],
  ["links", ({ text, linked }) => isShort(text) && linked > text.length * 0.8],
];

/**
 * Marks what stands inside an article without being part of it: captions, tables, lists of links,
 * invitations to read something else, and what the form has fields for.
 */
export function leaveOutClutter(blocks: readonly MarkedBlock[], head: ArticleHead): MarkedBlock[] {
  let kept = 0;
  const marked = blocks.map((block) => {
    if (block.leftOut && block.leftOut !== "elsewhere") return block;
    const reason = RULES.find(([, applies]) => applies(block, head, kept))?.[0];
    const leftOut = reason ?? block.leftOut;
    if (leftOut === null) kept += 1;
    return { ...block, leftOut };
  });
  return leaveOutEmptyHeadings(marked);
}

/** A heading with nothing below it belonged to what was left out. */
function leaveOutEmptyHeadings(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  let hasTextBelow = false;
  return blocks
    .toReversed()
    .map((block): MarkedBlock => {
      if (block.leftOut) return block;
      if (block.kind !== "heading") hasTextBelow = true;
      return hasTextBelow ? block : { ...block, leftOut: "elsewhere" };
    })
    .toReversed();
}

const isShort = (text: string) => countWords(text) <= SHORT_WORDS;
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
