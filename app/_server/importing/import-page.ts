import type { ImportedArticle } from "../../_contract/importing";
import { countWords } from "../pasted-article";
import { assertUsable } from "./assert-usable";
import { mergeBlocks } from "./blocks/merge-blocks";
import { composeArticle } from "./compose-article";
import { extract } from "./extract";
import type { ReadPage, SourceBlock } from "./extraction";
import { foundOrRefused } from "./found-or-refused";
import { fetchPage } from "./network/fetch-page";
import { NO_ALLOWANCE, type NetworkAllowance } from "./network/network-allowance";

const PAGE_TIME_LIMIT_MS = 8_000;
/** A page behind a paywall shows a few sentences; a whole short report has more. */
const TEASER_WORDS = 200;

const PAYWALL_WORDS =
  /\b(?:subscribe|sign in|log in|register) (?:now )?to (?:continue|keep|read)|already a subscriber|for subscribers only|subscriber-only|to read the full (?:story|article)/i;

/**
 * Reads the article at an address.
 *
 * @param allowance beyond the product's rules; only tests give one
 * @throws UserError those of `fetchPage` and `assertUsable`
 */
export async function importPage(
  address: string,
  allowance: NetworkAllowance = NO_ALLOWANCE,
): Promise<ImportedArticle> {
  const { url, html } = await fetchPage(address, allowance);
  const limits = { timeLimitMs: PAGE_TIME_LIMIT_MS };
  const page = foundOrRefused(
    await extract("page", { html, address: url.href }, limits),
    "address",
  );
  const { blocks, main, title, byline, days, site } = page;
  const isTeaser = hasPaywall(page) && wordsOf(main) < TEASER_WORDS;
  const article = composeArticle({
    blocks: mergeBlocks(blocks, main),
    title,
    byline,
    days,
    source: site ?? url.hostname.replace(/^www\./, ""),
    notices:
      hasPaywall(page) && !isTeaser
        ? ["This site asks some readers to pay: check that the article is whole."]
        : [],
  });
  return assertUsable(isTeaser ? { ...article, paragraphs: [] } : article, {
    what: "page",
    field: "address",
    whyEmpty: whyEmpty(page),
  });
}

function whyEmpty(page: ReadPage): string | null {
  if (hasPaywall(page)) {
    return "This page shows only the beginning to those who do not pay. Open it where you are signed in, and paste the article.";
  }
  if (page.signs.video) {
    return "This page is a video without an article. Choose one with text, or paste a transcript.";
  }
  if (wordsOf(page.blocks) === 0 && page.signs.needsScript) {
    return "This page builds its text in the browser, out of Attest's sight. Open it and paste the article.";
  }
  return null;
}

function hasPaywall({ signs, blocks }: ReadPage): boolean {
  return signs.paywall || blocks.some(({ text }) => PAYWALL_WORDS.test(text));
}

function wordsOf(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
