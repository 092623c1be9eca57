import { looksLikeHeadline } from "@/app/_articles/looks-like-headline";
import { paragraphsOfText } from "@/app/_articles/paragraphs-of-text";
import type { ImportedArticle } from "@/app/_contract/importing";

/** The article in a plain text, as it stands: only a headline in its first line is told from the rest. */
export function plainArticle(text: string, titleCharacters: number): ImportedArticle {
  const [first = "", ...others] = paragraphsOfText(text);
  const hasHeadline =
    others.length > 0 && first.length <= titleCharacters && looksLikeHeadline(first);
  return {
    title: hasHeadline ? first : "",
    byline: null,
    published: null,
    source: null,
    paragraphs: [
      { text: first, leftOut: hasHeadline ? "headline" : null },
      ...others.map((each) => ({ text: each, leftOut: null })),
    ],
    notices: [],
  };
}
