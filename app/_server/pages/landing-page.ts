import type { ArticleBlock } from "@/app/_contract/articles";
import type { ItemWithKey } from "@/app/_contract/items";
import type { Item } from "@/questions/types";
import { articleContent } from "../article-blocks";
import { presentArticle } from "../presenters/article";
import { presentItemWithKey } from "../presenters/item-with-key";
import { writeQuizFor } from "../question-writer";
import { listSampleArticles } from "../sample-articles";

/** A paragraph of a shipped article and an item that Attest wrote for it. */
export interface Example {
  readonly title: string;
  readonly block: ArticleBlock;
  readonly item: ItemWithKey;
}

/** The sample with the quotation that shows best what a proof is. */
const SAMPLE_ID = "bakery-name";

/**
 * Writes the start page's example, so that it shows what Attest writes today and not what it once
 * wrote. The page is made once, while building.
 */
export async function loadExample(): Promise<Example | null> {
  const samples = await listSampleArticles();
  const sample = samples.find(({ id }) => id === SAMPLE_ID) ?? samples[0];
  if (!sample) return null;
  const { items } = await writeQuizFor(sample.article, { count: 10, seed: SAMPLE_ID });
  const content = articleContent(sample.article);
  const { title, blocks } = presentArticle(content);

  for (const item of items.toSorted((left, right) => showiness(right) - showiness(left))) {
    const shown = presentItemWithKey({ itemId: item.id, position: 1, points: 1, item }, content);
    const proving = new Set(shown.evidence.map(({ sentence }) => sentence));
    const proved = blocks.filter(({ sentences }) =>
      sentences.some(({ index }) => proving.has(index)),
    );
    const [block] = proved;
    if (block && proved.length === 1) return { title, block, item: shown };
  }
  return null;
}

/** How quickly an item is understood by somebody who sees it for a few seconds. */
function showiness({ type, kind, stem }: Item): number {
  if (type !== "multiple-choice") return 0;
  return kind === "who-said" && stem.includes("“") ? 2 : 1;
}
