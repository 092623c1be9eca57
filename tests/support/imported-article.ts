import type { ImportedArticle, LeftOutReason } from "@/app/_contract/importing";

/** An article as an importer answers it; what is left out comes with its reason. */
export function importedArticle(
  paragraphs: readonly (string | readonly [text: string, leftOut: LeftOutReason])[],
): ImportedArticle {
  return {
    title: "Harbour",
    byline: null,
    published: null,
    source: null,
    paragraphs: paragraphs.map((each) =>
      typeof each === "string"
        ? { text: each, leftOut: null }
        : { text: each[0], leftOut: each[1] },
    ),
    notices: [],
  };
}
