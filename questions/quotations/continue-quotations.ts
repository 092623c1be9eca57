import { overlapping } from "../text/overlapping";
import type { Sentence } from "../types";
import type { DraftQuotation } from "./draft-quotation";
import type { QuotedText } from "./quoted-words";

/** Sentences that hold the draft's content and frame. */
export function sentencesOf(
  draft: DraftQuotation,
  sentences: readonly Sentence[],
): readonly number[] {
  const { from, to } = overlapping(sentences, draft.content);
  const all = new Set(sentences.slice(from, to).map(({ index }) => index));
  if (draft.frame !== null && draft.link === "explicit") all.add(draft.frame.sentence.index);
  return [...all].toSorted((a, b) => a - b);
}

/** Whether nothing but the earlier quotation's own sentences stands between it and the later one. */
function followsAtOnce(text: QuotedText, earlier: DraftQuotation, later: DraftQuotation): boolean {
  const first = text.places[later.spans[0] ?? -1]?.first ?? 0;
  const word = text.words[first];
  const before = text.words[first - 1];
  if (before === undefined || word === undefined) return false;
  if (before.sentence.paragraph !== word.sentence.paragraph) return false;
  return sentencesOf(earlier, text.analysis.sentences).includes(before.sentence.index);
}

/** "…, the first 787,” enthused Scott Fancher": a comma before the closing mark promises a frame, known or not. */
function hasOwnFrame({ analysis }: QuotedText, { content }: DraftQuotation): boolean {
  const { text } = analysis.article;
  const endsOpen = /,["”’]*$/u.test(text.slice(content.start, content.end));
  return endsOpen && /^\s*["”’]?\s+\p{L}/u.test(text.slice(content.end, content.end + 12));
}

/**
 * Gives a quotation without a frame the source of the one that it goes on from: the next in the paragraph
 * with nothing in between, or a paragraph that takes up a quotation left open. Others stay without a source.
 */
export function continueQuotations(
  text: QuotedText,
  drafts: readonly DraftQuotation[],
): readonly DraftQuotation[] {
  const result = [...drafts];
  const take = (at: number, from: DraftQuotation | undefined) => {
    const draft = result[at];
    if (!draft || !from?.frame || draft.frame !== null || hasOwnFrame(text, draft)) return;
    const confidence = Math.min(from.confidence, 0.95) * 0.97;
    result[at] = { ...draft, frame: from.frame, link: "continued", confidence };
  };
  const startsOpen = (draft: DraftQuotation | undefined) =>
    draft !== undefined && text.spans[draft.spans[0] ?? -1]?.continues === true;
  // "“We left.\n“Then we came back,” she said.": the frame comes with the last paragraph.
  for (let at = result.length - 2; at >= 0; at--)
    if (startsOpen(result[at + 1])) take(at, result[at + 1]);
  for (let at = 1; at < result.length; at++) {
    const draft = result[at]!;
    const earlier = result
      .slice(Math.max(0, at - 4), at)
      .filter(({ content }) => content.end <= draft.content.start);
    const previous = earlier.toSorted((a, b) => a.content.end - b.content.end).at(-1);
    if (previous && (startsOpen(draft) || followsAtOnce(text, previous, draft))) take(at, previous);
  }
  return result;
}
