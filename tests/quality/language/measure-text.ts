import { paragraphsOf } from "../../../questions/text/paragraphs";
import { sentencesOf } from "../../../questions/text/sentences";
import { tokensOf } from "../../../questions/text/tokens";
import type { Span } from "../../../questions/types";
import type { Row } from "../row";
import { gumNews, pud, type GoldDocument } from "./gold-documents";

/** GUM keeps quotations of several sentences and captions whole, which no reader of an article needs. */
const SPLIT_TARGET = 90;
const TOKEN_TARGET = 99;

interface Agreement {
  right: number;
  found: number;
  gold: number;
  readonly misses: string[];
}

function compare(
  agreement: Agreement,
  text: string,
  found: readonly Span[],
  gold: readonly Span[],
): void {
  const key = (span: Span): string => `${span.start}-${span.end}`;
  const expected = new Set(gold.map(key));
  agreement.found += found.length;
  agreement.gold += gold.length;
  for (const span of found) {
    if (expected.has(key(span))) agreement.right += 1;
    else agreement.misses.push(text.slice(span.start, span.end).slice(0, 120));
  }
}

function row(name: string, { right, found, gold, misses }: Agreement, target: number): Row {
  const f = (200 * right) / Math.max(1, found + gold);
  return {
    name,
    figure: `F ${f.toFixed(1)} of ${gold}`,
    target: `at least ${target}`,
    met: f >= target,
    worst: misses.slice(0, 20),
  };
}

const none = (): Agreement => ({ right: 0, found: 0, gold: 0, misses: [] });

function measure(documents: readonly GoldDocument[]): { sentences: Agreement; tokens: Agreement } {
  const sentences = none();
  const tokens = none();
  for (const { text, sentences: gold } of documents) {
    const split = paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph));
    compare(sentences, text, split, gold);
    compare(
      tokens,
      text,
      split.flatMap((sentence) => tokensOf(text, sentence)),
      gold.flatMap((sentence) => sentence.tokens),
    );
  }
  return { sentences, tokens };
}

/** Sentence boundaries on GUM's news, token boundaries on both treebanks. */
export function measureText(corpora: string): Row[] {
  const news = measure(gumNews(corpora));
  const wiki = measure([pud(corpora)]);
  return [
    row("sentences, gum news", news.sentences, SPLIT_TARGET),
    row("tokens, gum news", news.tokens, TOKEN_TARGET),
    row("tokens, pud", wiki.tokens, TOKEN_TARGET),
  ];
}
