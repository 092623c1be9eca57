import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ArticlePreview, ImportedArticle } from "@/app/_contract/importing";
import { requestJson } from "./request-json";

/** Where an article comes from, other than plain text, which needs no reading. */
export type ArticleOrigin =
  | { readonly way: "address"; readonly address: string }
  | { readonly way: "file"; readonly file: File }
  | { readonly way: "paste"; readonly html: string };

/** Has the article read; nothing is stored. */
export function importArticle(
  origin: ArticleOrigin,
  signal: AbortSignal,
): Promise<ImportedArticle> {
  const { path, body } = requestFor(origin);
  return requestJson<ImportedArticle>(path, { method: "POST", body, signal });
}

/** The sentences of paragraphs, their length and reading level; the last answer stays until the next is there. */
export const previewOptions = (paragraphs: readonly string[]) =>
  queryOptions({
    queryKey: ["article-preview", paragraphs],
    queryFn: ({ signal }) =>
      requestJson<ArticlePreview>("/api/articles/preview", {
        method: "POST",
        body: { paragraphs },
        signal,
      }),
    enabled: paragraphs.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // Every change asks anew, so old answers are soon of no use.
    gcTime: 60_000,
    networkMode: "always",
  });

function requestFor(origin: ArticleOrigin): { path: string; body: unknown } {
  switch (origin.way) {
    case "address":
      return { path: "/api/articles/import", body: { address: origin.address } };
    case "paste":
      return { path: "/api/articles/import/paste", body: { html: origin.html } };
    case "file": {
      const body = new FormData();
      body.append("file", origin.file);
      return { path: "/api/articles/import/file", body };
    }
  }
}
