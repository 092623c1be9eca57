import type { SentenceHighlight } from "@/app/_components/article-reader";
import { firstWrongOf } from "@/app/(student)/_items/chosen-options";
import type { Review } from "@/app/_contract/reviews";
import { itemHighlights } from "@/app/(student)/_items/item-highlights";

/** What the article shows of the item in hand: the paragraph to read again, or the proof and where a miss came from. */
export function reviewHighlights(item: Review["items"][number]): readonly SentenceHighlight[] {
  if (item.stage === "asked-again") {
    return item.sentences.map((sentence) => ({
      sentence,
      kind: "read-again",
      start: 0,
      end: Infinity,
    }));
  }
  return itemHighlights(item.evidence, firstWrongOf(item)?.evidence);
}

/** The sentence to bring into sight; undefined where there is none. */
export function sentenceInHand(item: Review["items"][number] | undefined): number | undefined {
  return item?.stage === "asked-again" ? item.sentences[0] : item?.evidence[0]?.sentence;
}
