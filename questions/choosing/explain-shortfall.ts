import { allWordsOf } from "../text/words";
import { looksEnglish } from "../text/looks-english";
import type { Analysis, ItemContext, RejectedDraft } from "../types";

/** Fewer words say too little of their language to be told what it is. */
const ENOUGH_TO_TELL = 12;
/** A note or a headline with its first lines. */
const SHORT_TEXT = 80;
/** Of the lines of an article nearly all are sentences, of a list or a table few. */
const FEWEST_SENTENCES = 0.5;
/** So large a part of what could be asked fails for the same reason. */
const MOST_OF_THEM = 0.4;

/** What was wanted, what came of it and why the rest did not. */
export interface Shortfall {
  readonly found: number;
  readonly wanted: number;
  readonly context: ItemContext;
  readonly rejected: readonly RejectedDraft[];
}

/** Why a quiz has fewer items than were asked for, in words for whoever brought the text, and what would help. */
export function explainShortfall(shortfall: Shortfall): string {
  const { found, wanted } = shortfall;
  if (found === 0) return `There is not enough to ask about, because ${causeOf(shortfall)}`;
  const items = found === 1 ? "1 question" : `${found} questions`;
  return `The text carries ${items} that can be proved and answered in one way only, fewer than the ${wanted} asked for: ${causeOf(shortfall)}`;
}

function causeOf({ context, rejected }: Shortfall): string {
  const { analysis, entities } = context;
  const words = allWordsOf(analysis.article.text).length;
  if (words === 0) return "the text is empty. Paste the article’s own words.";
  if (words >= ENOUGH_TO_TELL && !looksEnglish(analysis.article.text))
    return "the text does not read like English. Questions can be written for articles in English.";
  if (words < SHORT_TEXT)
    return `the text has only ${words === 1 ? "1 word" : `${words} words`}. Paste the whole article, not its headline or its first lines.`;
  if (shareOfSentences(analysis) < FEWEST_SENTENCES)
    return "most of it is a list, a table or headings. A text in sentences works best.";
  const people = entities.filter(({ type }) => type === "person").length;
  if (rejected.length > 0 && shareWithoutOptions(rejected) >= MOST_OF_THEM)
    return `the text names too few people, places and figures that could be taken for each other${people === 1 ? "; it speaks of one person" : ""}. An article with several speakers gives more.`;
  return "its other sentences lean on each other, give opinions or say what did not happen, and no question about them has one sure answer.";
}

/** Of its lines, how many end like a sentence. */
function shareOfSentences({ article, sentences }: Analysis): number {
  const lines = article.text.split("\n").filter((line) => line.trim() !== "").length;
  const whole = sentences.filter(({ start, end, tokens }) => {
    const last = article.text
      .slice(start, end)
      .trimEnd()
      .replace(/["”’)\]]+$/u, "");
    return /[.!?…]$/.test(last) && tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  }).length;
  return lines === 0 ? 0 : whole / Math.max(lines, sentences.length);
}

function shareWithoutOptions(rejected: readonly RejectedDraft[]): number {
  const without = rejected.filter(({ findings }) =>
    findings.some(({ rule }) => rule === "too-few-distractors"),
  );
  return without.length / rejected.length;
}
