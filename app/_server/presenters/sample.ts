import type { Sample } from "../../_contract/samples";
import { countWords } from "../pasted-article";
import type { SampleArticle } from "../sample-articles";

/** A shipped article in the list to choose from. */
export function presentSample({ id, summary, article }: SampleArticle): Sample {
  return { id, title: article.title, summary, words: countWords(article.text) };
}
