import { scrollToSentence } from "@/app/_components/scroll-to-sentence";
import type { Spoken } from "./article-speaker";
import { rangeOf } from "../annotations/selected-words";

const attribute = "data-spoken";
const highlightName = "spoken-word";

/**
 * Shows in the article what is spoken: the sentence by an attribute, the word by a highlight of the browser,
 * which changes no element and so leaves a selection as it is. Where there are none, the sentence does.
 */
export function showSpoken(article: HTMLElement, spoken: Spoken | null): void {
  const before = article.querySelector(`[${attribute}]`);
  const sentence = spoken && article.querySelector(`[data-sentence="${spoken.sentence}"]`);
  if (before !== sentence) {
    before?.removeAttribute(attribute);
    sentence?.setAttribute(attribute, "");
    if (spoken && sentence && !isWellInSight(sentence)) scrollToSentence(article, spoken.sentence);
  }
  if (!("highlights" in CSS)) return;
  const word = spoken?.word && {
    from: { sentence: spoken.sentence, offset: spoken.word.start },
    to: { sentence: spoken.sentence, offset: spoken.word.end },
  };
  const range = word && rangeOf(article, word);
  if (range) CSS.highlights.set(highlightName, new Highlight(range));
  else CSS.highlights.delete(highlightName);
}

/** Whether a sentence stands clear of the edges, where bars cover it. */
function isWellInSight(sentence: Element): boolean {
  const pane = sentence.closest("section")?.getBoundingClientRect();
  const top = Math.max(0, pane?.top ?? 0);
  const bottom = Math.min(innerHeight, pane?.bottom ?? innerHeight);
  const box = sentence.getBoundingClientRect();
  return box.top >= top && box.bottom <= bottom - (bottom - top) * 0.25;
}
