import type { ArticleContent } from "@/db/articles";
import type { QuizItem } from "@/db/quizzes";
import type { ItemToTryAgain } from "../../_contract/reviews";
import { presentItemForStudent } from "./item-for-student";

/** A missed item as it is asked once more: without key, reasons and evidence, and without the answer that was wrong. */
export function presentItemToTryAgain(
  quizItem: QuizItem,
  article: ArticleContent,
  optionId: string | null,
): ItemToTryAgain {
  const item = presentItemForStudent(quizItem, article);
  const options = item.options.filter(({ id }) => id !== optionId);
  const sentences = paragraphOfProof(quizItem, article);
  // Where sentences are to be chosen, a paragraph that holds a single one of them would say which.
  const candidates = options.filter(({ sentence }) => sentences.includes(sentence ?? -1));
  const givesAway = item.type === "select-evidence" && candidates.length < 2;
  return {
    ...item,
    stage: "asked-again",
    options,
    firstAnswer: item.options.find(({ id }) => id === optionId) ?? null,
    sentences: givesAway ? [] : sentences,
  };
}

/** The sentences of the paragraph that settles the item: that of its first evidence; the others say who "he" is. */
function paragraphOfProof({ item }: QuizItem, { blocks }: ArticleContent): number[] {
  const start = item.evidence[0]?.start ?? -1;
  const block = blocks.find(({ sentences }) =>
    sentences.some((sentence) => sentence.start <= start && start < sentence.end),
  );
  return block?.sentences.map(({ index }) => index) ?? [];
}
