import type { ImportedArticle } from "@/app/_contract/importing";

/** The texts of the paragraphs that are part of the article. */
export function keptTexts({ paragraphs }: ImportedArticle): string[] {
  return paragraphs.filter(({ leftOut }) => leftOut === null).map(({ text }) => text);
}

/** What was left out, with the reason. */
export function leftOutTexts({
  paragraphs,
}: ImportedArticle): (readonly [string | null, string])[] {
  return paragraphs
    .filter(({ leftOut }) => leftOut !== null)
    .map(({ text, leftOut }) => [leftOut, text] as const);
}
