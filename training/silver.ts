/**
 * Reads news without annotation with the model of today, for names in the texts that the product is for:
 * tags from the model, names by rule over each document, no trees. Run: npx tsx training/silver.ts CORPORA
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLanguageModel } from "../questions/language/model-file";
import { paragraphsOf } from "../questions/text/paragraphs";
import { sentencesOf } from "../questions/text/sentences";
import { tokensOf } from "../questions/text/tokens";

interface Article {
  readonly id: string;
  readonly level?: string;
  readonly paragraphs: readonly string[];
}

const corpora = process.argv[2] ?? "../shared/corpora";
const MOST_WORDS = 100;
const LEAST_WORDS = 4;

const model = readLanguageModel();
const articles = ["onestopenglish.json", "voa.json"]
  .flatMap((file) => JSON.parse(readFileSync(join(corpora, "articles", file), "utf8")) as Article[])
  // The same news is told at three levels; the hardest is nearest to what was printed.
  .filter((article) => article.level === undefined || article.level === "advanced");

const sentences = articles.flatMap((article) => {
  const text = article.paragraphs.join("\n");
  const words = paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .map((sentence) => tokensOf(text, sentence).map((token) => text.slice(token.start, token.end)))
    .filter((list) => list.length >= LEAST_WORDS && list.length <= MOST_WORDS);
  return model.read(words).map((reading, index) => ({
    document: article.id,
    words: words[index] ?? [],
    upos: reading.upos,
    xpos: reading.xpos,
  }));
});
writeFileSync(join(import.meta.dirname, ".work", "silver.json"), JSON.stringify(sentences));
console.log(`silver: ${sentences.length} sentences of ${articles.length} articles`);
