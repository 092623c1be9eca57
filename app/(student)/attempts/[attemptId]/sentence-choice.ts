import type { SentenceChoice } from "@/app/_components/article-sentence";
import type { ItemForStudent } from "@/app/_contract/items";

/** Lets an item whose options are sentences be answered by choosing one in the article. */
export function sentenceChoice(
  item: ItemForStudent,
  optionId: string | undefined,
  onAnswer: (itemId: string, optionId: string) => void,
): SentenceChoice {
  const optionOf = new Map(item.options.map(({ id, sentence }) => [sentence, id]));
  const candidates = item.options.flatMap(({ sentence }) =>
    sentence === undefined ? [] : sentence,
  );
  return {
    candidates: new Set(candidates),
    chosen: item.options.find(({ id }) => id === optionId)?.sentence ?? null,
    onChoose: (sentence) => {
      const chosenId = optionOf.get(sentence);
      if (chosenId) onAnswer(item.id, chosenId);
    },
  };
}
