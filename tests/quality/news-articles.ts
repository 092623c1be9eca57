import fs from "node:fs";
import path from "node:path";
import type { Article } from "../../questions/types";

interface ArticleRecord {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly words: number;
  readonly paragraphs: readonly string[];
}

export interface NewsArticle extends Article {
  readonly id: string;
}

const FEWEST_WORDS = 250;
const MOST_WORDS = 1500;

/** Takes every n-th entry, so that all collections are in the sample. */
function spread<T>(entries: readonly T[], count: number | null): readonly T[] {
  if (count === null || entries.length <= count) return entries;
  return Array.from(
    { length: count },
    (_, index) => entries[Math.floor((index * entries.length) / count)]!,
  );
}

/**
 * Reads the development articles of 250 to 1,500 words.
 *
 * @param corpora the folder of the corpora
 * @param sample how many, spread over all collections; null for every one
 */
export function readNewsArticles(corpora: string, sample: number | null): readonly NewsArticle[] {
  const folder = path.join(corpora, "articles");
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
  const records = files
    .toSorted()
    .flatMap(
      (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as ArticleRecord[],
    )
    .filter(({ words }) => words >= FEWEST_WORDS && words <= MOST_WORDS);
  return spread(records, sample).map(({ id, title, date, paragraphs }) => ({
    id,
    title,
    text: paragraphs.join("\n"),
    ...(date === null ? {} : { published: date }),
  }));
}
