import type { ArticleToRead } from "@/app/_contract/articles";
import { widthOf } from "./line-width";

/** How long a line of the printed article is at most. */
export const LINE_EM = 34;

/** Words of a sentence; half-open UTF-16 offsets in its text. */
interface PlacedWord {
  readonly text: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** One line of the printed article. */
export interface Line {
  /** Counts from 1 through the whole article. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** A paragraph or heading in lines. */
export interface LinedBlock {
  readonly id: string;
  readonly kind: "paragraph" | "heading";
  readonly lines: readonly Line[];
}

/**
 * Breaks an article into numbered lines. The breaks are worked out from the text alone, so that paper, Word file and
 * answer key speak of the same line 12 whatever prints them.
 *
 * @returns the blocks in order; none of their words is lost
 */
export function numberLines({ blocks }: ArticleToRead): readonly LinedBlock[] {
  let number = 0;
  return blocks.map(({ id, kind, sentences }) => {
    const words = sentences.flatMap(({ index, text }) =>
      [...text.matchAll(/\S+/g)].map((match) => ({
        text: match[0],
        sentence: index,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    const lines = breakWords(words).map((line) => {
      number += 1;
      return { number, text: textOf(line), words: line };
    });
    return { id, kind, lines };
  });
}

/** Fills each line with as many words as it takes; a word longer than a line has one to itself. */
function breakWords(words: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const lines: PlacedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && widthOf(`${textOf(line)} ${word.text}`) <= LINE_EM) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

const textOf = (words: readonly PlacedWord[]) => words.map(({ text }) => text).join(" ");
