import type { SentenceHighlight } from "@/app/_components/article-reader";
import type { ArticleToRead } from "@/app/_contract/articles";
import type { Coverage } from "./coverage-of";

const SHADES = ["asked-once", "asked-twice", "asked-often"] as const;

/** Shades each sentence that is asked about, the deeper the more often. */
export function coverageHighlights(
  { blocks }: ArticleToRead,
  { counts }: Coverage,
): SentenceHighlight[] {
  return blocks
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ index, text }) => {
      const shade = SHADES[Math.min(counts.get(index) ?? 0, SHADES.length) - 1];
      return shade ? [{ sentence: index, start: 0, end: text.length, kind: shade }] : [];
    });
}
