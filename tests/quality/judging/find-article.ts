import fs from "node:fs";
import path from "node:path";
import type { NewsArticle } from "../news-articles";

const COLLECTIONS = path.resolve("../shared/corpora/articles");
const SAMPLES = path.resolve("questions/samples");

interface ArticleRecord {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

/**
 * The article of this name: "samples#flood-wall", "voa#5" (its index in the collection) or "voa#quail:n146".
 *
 * @returns its `id` is the collection's name and the record's own id, however it was asked for
 * @throws where there is no such article
 */
export function findArticle(name: string): NewsArticle {
  const [collection = "", place = ""] = name.split(/#(.*)/s);
  if (collection === "samples") return readSample(place);
  const file = path.join(COLLECTIONS, `${collection}.json`);
  const records = JSON.parse(fs.readFileSync(file, "utf8")) as ArticleRecord[];
  const found = /^\d+$/.test(place)
    ? records[Number(place)]
    : records.find(({ id }) => id === place);
  if (found === undefined) throw new Error(`there is no article ${name} in ${file}`);
  const { id, title, date, paragraphs } = found;
  const published = /^\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0];
  return {
    id: `${collection}#${id}`,
    title,
    text: paragraphs.join("\n"),
    ...(published === undefined ? {} : { published }),
  };
}

function readSample(name: string): NewsArticle {
  const content = fs.readFileSync(path.join(SAMPLES, `${name}.txt`), "utf8");
  const [title = "", ...lines] = content.split("\n");
  return { id: `samples#${name}`, title, text: lines.join("\n").trim() };
}
