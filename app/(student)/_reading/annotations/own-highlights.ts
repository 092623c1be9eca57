import type { SentenceHighlight } from "@/app/_components/article-reader";
import { partsOf, type Stretch } from "./place";

const overOwn = {
  proof: "proof-own",
  origin: "origin-own",
  "read-again": "read-again-own",
} as const;

const isOverlaid = (kind: string): kind is keyof typeof overOwn => kind in overOwn;

/**
 * Adds what a student marked to what the page marks. Words that are both look like both, so that a proof hides
 * no mark and a mark no proof.
 *
 * @param highlights of the page; they stay as they are
 */
export function withOwnMarks(
  highlights: readonly SentenceHighlight[],
  stretches: readonly Stretch[],
): readonly SentenceHighlight[] {
  const own = stretches.flatMap(partsOf).map((part) => ({ ...part, kind: "own" as const }));
  const both = own.flatMap(({ sentence, start, end }) =>
    highlights.flatMap((highlight): SentenceHighlight[] => {
      const shared = {
        sentence,
        start: Math.max(start, highlight.start),
        end: Math.min(end, highlight.end),
      };
      if (highlight.sentence !== sentence || shared.start >= shared.end) return [];
      return isOverlaid(highlight.kind) ? [{ ...shared, kind: overOwn[highlight.kind] }] : [];
    }),
  );
  // Of several on the same words, the first decides.
  return [...both, ...highlights, ...own];
}
