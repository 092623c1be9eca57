import { chooseItems } from "../../../questions/choosing/choose-items";
import { type ItemFeatures, itemFeatures } from "../../../questions/choosing/item-features";
import { listCandidates } from "../../../questions/list-candidates";
import type { Item, LanguageModel } from "../../../questions/types";
import type { NewsArticle } from "../news-articles";

/** One item as `sheet.json` holds it; the judge fills in verdict and reason. */
export interface SheetEntry {
  readonly article: string;
  /** Its number in the article's part of the sheet, from 1. */
  readonly number: number;
  readonly type: Item["type"];
  readonly kind: Item["kind"];
  readonly form: string;
  readonly stem: string;
  readonly key: string;
  readonly options: readonly string[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly features: ItemFeatures;
  readonly verdict: "";
  readonly reason: "";
}

/** An article with the quiz that the writer makes of it now. */
export interface JudgedArticle {
  readonly article: NewsArticle;
  readonly items: readonly SheetEntry[];
}

/** Writes an article's quiz, the same that the product would show, with what a ranker may learn from. */
export function judgedArticle(
  article: NewsArticle,
  model: LanguageModel,
  { count, seed }: { readonly count: number; readonly seed: string },
): JudgedArticle {
  const { candidates } = listCandidates(article, model, seed);
  const chosen = chooseItems(candidates, { count, seed, article });
  const items = chosen.map((item, at): SheetEntry => ({
    article: article.id,
    number: at + 1,
    type: item.type,
    kind: item.kind,
    form: item.form,
    stem: item.stem,
    key: item.key,
    options: item.options.map(({ text }) => text),
    evidence: item.evidence.map(({ start, end }) => ({ start, end })),
    features: itemFeatures(
      candidates.find((candidate) => candidate.item === item)!,
      article,
    ),
    verdict: "",
    reason: "",
  }));
  return { article, items };
}

/**
 * The sheet that a judge reads: each article in full, then its items with options, key and evidence. How the writer
 * came to an item is not on it.
 *
 * @param writer which version of the question writer wrote the items
 */
export function printSheet(articles: readonly JudgedArticle[], writer: string): string {
  const count = articles.reduce((sum, { items }) => sum + items.length, 0);
  return [
    `# ${count} items of ${articles.length} articles (question writer at ${writer})`,
    ...articles.flatMap(({ article, items }) => [
      "",
      `## ${article.id}: ${article.title}`,
      ...(article.published === undefined ? [] : ["", `Published ${article.published}.`]),
      "",
      article.text.replaceAll("\n", "\n\n"),
      "",
      `### Items of ${article.id}`,
      ...(items.length === 0 ? ["", "None."] : []),
      ...items.flatMap((entry) => entryLines(entry, article.text)),
    ]),
    "",
  ].join("\n");
}

function entryLines(
  { number, type, kind, stem, key, options, evidence }: SheetEntry,
  text: string,
) {
  const quotes = evidence.map(({ start, end }) => text.slice(start, end).replaceAll("\n", " "));
  return [
    "",
    `${number}. [${type}, ${kind}] ${stem}`,
    ...options.map((option) => `   - ${option === key ? "**KEY** " : ""}${option}`),
    `   Evidence: ${quotes.join(" … ")}`,
    "   Verdict:",
  ];
}
