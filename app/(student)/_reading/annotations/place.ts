import type { ArticleToRead } from "@/app/_contract/articles";

/** A place between two characters of an article. */
export interface ArticlePoint {
  /** The sentence's index in the article. */
  readonly sentence: number;
  /** UTF-16 code units from the sentence's beginning. */
  readonly offset: number;
}

/** Words of an article, from the first character to before `to`. */
export interface Stretch {
  readonly from: ArticlePoint;
  readonly to: ArticlePoint;
}

/** "3.0-3.57": what a stretch is called on the device, on the server and in addresses. */
export function formatPlace({ from, to }: Stretch): string {
  return `${from.sentence}.${from.offset}-${to.sentence}.${to.offset}`;
}

/** The stretch of that name; null where it is no name of one. */
export function parsePlace(place: string): Stretch | null {
  const numbers = /^(\d+)\.(\d+)-(\d+)\.(\d+)$/.exec(place)?.slice(1).map(Number);
  if (!numbers) return null;
  const [fromSentence = 0, fromOffset = 0, toSentence = 0, toOffset = 0] = numbers;
  const stretch = {
    from: { sentence: fromSentence, offset: fromOffset },
    to: { sentence: toSentence, offset: toOffset },
  };
  return comparePoints(stretch.from, stretch.to) < 0 ? stretch : null;
}

/** Negative where the first point stands before the second. */
export function comparePoints(one: ArticlePoint, other: ArticlePoint): number {
  return one.sentence - other.sentence || one.offset - other.offset;
}

/** Whether two stretches share a character. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return comparePoints(one.from, other.to) < 0 && comparePoints(other.from, one.to) < 0;
}

/** The part of each sentence that a stretch covers. */
export function partsOf({ from, to }: Stretch): { sentence: number; start: number; end: number }[] {
  const parts = Array.from({ length: to.sentence - from.sentence + 1 }, (_, index) => {
    const sentence = from.sentence + index;
    return {
      sentence,
      start: sentence === from.sentence ? from.offset : 0,
      end: sentence === to.sentence ? to.offset : Infinity,
    };
  });
  return parts.filter(({ start, end }) => start < end);
}

/** The words themselves. */
export function wordsAt(stretch: Stretch, { blocks }: ArticleToRead): string {
  const sentences = blocks.flatMap((block) => block.sentences);
  return partsOf(stretch)
    .map(({ sentence, start, end }) =>
      sentences.find(({ index }) => index === sentence)?.text.slice(start, end),
    )
    .join(" ");
}

/** Whether two stretches are the same words. */
export function samePlace(one: Stretch, other: Stretch): boolean {
  return formatPlace(one) === formatPlace(other);
}
