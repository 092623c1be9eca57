import type { LanguageModel } from "../../questions/types";
import { measureCost } from "./language/measure-cost";
import { measureNames } from "./language/measure-names";
import { measureReading } from "./language/measure-reading";
import { measureText } from "./language/measure-text";
import type { Row } from "./row";

/**
 * The language layer's figures on the treebanks and name corpora in `corpora`: sentences, words, tags,
 * trees, subjects, names, and what it costs. None of the news in them was trained on for the figures in
 * training/MODEL_CARD.md; the shipped weights may have seen it, which the model card says.
 */
export async function measureLanguage(corpora: string, model: LanguageModel): Promise<Row[]> {
  return [
    ...measureText(corpora),
    ...measureReading(corpora, model),
    ...measureNames(corpora, model),
    ...measureCost(corpora, model),
  ];
}
