import type { SentenceChoice } from "@/app/_components/article-sentence";
import { optionIdsOf, withOptionPressed } from "@/app/_contract/answer-parts";
import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent } from "@/app/_contract/items";

/** Lets an item whose options are sentences be answered by choosing one in the article. */
export function sentenceChoice(
  item: ItemForStudent,
  answer: Answer | null,
  onAnswer: (itemId: string, answer: Answer) => void,
): SentenceChoice {
  const optionOf = new Map(item.options.map(({ id, sentence }) => [sentence, id]));
  const candidates = item.options.flatMap(({ sentence }) =>
    sentence === undefined ? [] : sentence,
  );
  return {
    candidates: new Set(candidates),
    chosen: new Set(
      item.options.flatMap(({ id, sentence }) =>
        sentence !== undefined && optionIdsOf(answer).includes(id) ? [sentence] : [],
      ),
    ),
    onChoose: (sentence) => {
      const chosenId = optionOf.get(sentence);
      if (chosenId) onAnswer(item.id, withOptionPressed(item, answer, chosenId));
    },
  };
}
