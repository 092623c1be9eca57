import type { SentenceChoice } from "@/app/_components/article-sentence";
import type { ArticleToRead } from "@/app/_contract/articles";
import type { WrittenItem } from "@/app/_contract/written-items";
import { everySentence } from "./every-sentence";
import { withSentence } from "./item-edit";

/** Lets every sentence of the article be chosen, or taken back, as proof of the question being changed. */
export function choiceOfProof(
  article: ArticleToRead,
  written: WrittenItem,
  onChange: (written: WrittenItem) => void,
): SentenceChoice {
  return {
    candidates: everySentence(article),
    chosen: new Set(written.sentences),
    onChoose: (sentence) => onChange(withSentence(written, sentence)),
  };
}
