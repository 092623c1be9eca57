import type { Evidence } from "@/app/_contract/articles";
import type { SentenceHighlight } from "@/app/_components/article-reader";

/** The proof of a key, and where a wrong choice came from, as marks for the article. */
export function itemHighlights(
  proof: readonly Evidence[],
  origin: Evidence | null | undefined,
): readonly SentenceHighlight[] {
  return [
    ...proof.map((evidence) => ({ ...evidence, kind: "proof" as const })),
    ...(origin ? [{ ...origin, kind: "origin" as const }] : []),
  ];
}
