import type { ArticlePreview } from "@/app/_contract/importing";
import type { ParagraphInHand } from "./article-in-hand";

export interface NumberedSentence {
  /** Counted from 1 through the whole article. */
  readonly number: number;
  readonly text: string;
}

/**
 * The sentences of each paragraph by its id, numbered through. A paragraph that the preview does not know
 * yet, since it was changed after, has none, and numbering ends before it.
 */
export function numberSentences(
  kept: readonly ParagraphInHand[],
  preview: ArticlePreview | undefined,
): ReadonlyMap<string, readonly NumberedSentence[]> {
  const sentencesByText = new Map(
    preview?.paragraphs.map(({ sentences }) => [withoutSpace(sentences.join("")), sentences]),
  );
  const numbered = new Map<string, readonly NumberedSentence[]>();
  let number = 0;
  for (const { id, text } of kept) {
    const sentences = sentencesByText.get(withoutSpace(text));
    if (!sentences) break;
    numbered.set(
      id,
      sentences.map((sentence) => ({ number: (number += 1), text: sentence })),
    );
  }
  return numbered;
}

const withoutSpace = (text: string) => text.replaceAll(/\s+/g, "");
