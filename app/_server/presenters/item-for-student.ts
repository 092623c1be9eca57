import type { ArticleContent } from "@/db/articles";
import type { QuizItem } from "@/db/quizzes";
import type { Item, Option } from "@/questions/types";
import type { ItemForStudent, OptionForStudent } from "../../_contract/items";

/** An item before its key is known: nothing here depends on which option is right. */
export function presentItemForStudent(
  { itemId, position, points, item }: QuizItem,
  article: ArticleContent,
): ItemForStudent {
  return {
    id: itemId,
    position,
    points,
    type: item.type,
    stem: item.stem,
    options: item.options.map((option) => presentOptionForStudent(option, item, article)),
  };
}

/** An option; where sentences are to be clicked, with its sentence. */
export function presentOptionForStudent(
  { id, text, part }: Option,
  { type }: Item,
  article: ArticleContent,
): OptionForStudent {
  const option = part === undefined ? { id, text } : { id, text, part };
  if (type !== "select-evidence" && part === undefined) return option;
  // Found by its words and not by the option's evidence, which only some options may have.
  const sentence = article.blocks
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => article.text.slice(start, end) === text);
  return sentence === undefined ? option : { ...option, sentence: sentence.index };
}
