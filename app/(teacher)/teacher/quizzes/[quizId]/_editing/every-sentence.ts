import type { ArticleToRead } from "@/app/_contract/articles";

/** The indices of all sentences of an article: each can be chosen. */
export function everySentence({ blocks }: ArticleToRead): ReadonlySet<number> {
  return new Set(blocks.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
}
