import { comparePoints, type ArticlePoint, type Stretch } from "./place";

/** The words of the article that are selected; null where there are none. */
export function selectedWords(article: Element): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const touched = sentencesOf(article).filter((sentence) => range.intersectsNode(sentence));
  const parts = touched.flatMap((sentence) => {
    const text = sentence.textContent;
    const start = isInside(range.startContainer, sentence) ? offsetIn(sentence, range, "start") : 0;
    const end = isInside(range.endContainer, sentence)
      ? offsetIn(sentence, range, "end")
      : text.length;
    const words = text.slice(start, end);
    // A space at either edge was not meant; a sentence that is only touched holds nothing else.
    if (words.trim() === "") return [];
    const from = start + words.length - words.trimStart().length;
    return { sentence: indexOf(sentence), start: from, end: from + words.trim().length };
  });
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  return {
    from: { sentence: first.sentence, offset: first.start },
    to: { sentence: last.sentence, offset: last.end },
  };
}

/** Where in the article a click has put the caret; null where it went elsewhere. */
export function caretPoint(article: Element): ArticlePoint | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const sentence = sentencesOf(article).find((each) => isInside(range.startContainer, each));
  return sentence
    ? { sentence: indexOf(sentence), offset: offsetIn(sentence, range, "start") }
    : null;
}

/** Selects words of the article, and brings them into sight. */
export function selectWords(article: Element, stretch: Stretch): void {
  const range = rangeOf(article, stretch);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}

/** The words as they stand on the page; null where they do not. */
export function rangeOf(article: Element, { from, to }: Stretch): Range | null {
  const start = domPoint(article, from);
  const end = domPoint(article, to);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The whole sentence after, or before, what is selected; the first one in sight where nothing is. */
export function neighbourSentence(
  article: Element,
  selected: Stretch | null,
  direction: 1 | -1,
): Stretch | null {
  const sentences = sentencesOf(article);
  const indices = sentences.map(indexOf);
  const at = selected ? indices.indexOf(selected[direction === 1 ? "to" : "from"].sentence) : -1;
  const next = selected ? sentences[at + direction] : sentences.find(isInSight);
  if (!next) return selected;
  const sentence = indexOf(next);
  return { from: { sentence, offset: 0 }, to: { sentence, offset: next.textContent.length } };
}

/** Whether a point lies in a stretch. */
export function contains({ from, to }: Stretch, point: ArticlePoint): boolean {
  return comparePoints(from, point) <= 0 && comparePoints(point, to) < 0;
}

function sentencesOf(article: Element): Element[] {
  return [...article.querySelectorAll("[data-sentence]")];
}

const indexOf = (sentence: Element) => Number(sentence.getAttribute("data-sentence"));

const isInside = (node: Node, sentence: Element) => sentence.contains(node);

function isInSight(sentence: Element): boolean {
  const pane = sentence.closest("section")?.getBoundingClientRect();
  const { top } = sentence.getBoundingClientRect();
  return top >= Math.max(0, pane?.top ?? 0);
}

function offsetIn(sentence: Element, range: Range, edge: "start" | "end"): number {
  const before = document.createRange();
  before.selectNodeContents(sentence);
  if (edge === "start") before.setEnd(range.startContainer, range.startOffset);
  else before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length;
}

function domPoint(article: Element, point: ArticlePoint): { node: Text; offset: number } | null {
  const sentence = article.querySelector(`[data-sentence="${point.sentence}"]`);
  if (!sentence) return null;
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let left = point.offset;
  let last: Text | null = null;
  while (walker.nextNode()) {
    last = walker.currentNode as Text;
    if (left <= last.data.length) return { node: last, offset: left };
    left -= last.data.length;
  }
  return last && { node: last, offset: last.data.length };
}
