import * as importing from "../importing";
import type { RouteDescription } from "./route-description";

const unusable = ["text-too-short", "text-too-long", "not-english", "no-article"] as const;

/** Bringing an article in: read, cleaned, and looked over before anything is stored. */
export const importingRoutes: readonly RouteDescription[] = [
  {
    method: "POST",
    path: "/api/articles/import",
    summary: "Read the article on a page of the web",
    audience: "teacher",
    request: importing.ArticleAddress,
    responses: { 200: importing.ImportedArticle },
    errors: [
      "invalid-request",
      "too-many-requests",
      "address-refused",
      "page-unreadable",
      ...unusable,
    ],
  },
  {
    method: "POST",
    path: "/api/articles/import/file",
    summary: "Read the article in a file",
    audience: "teacher",
    request: importing.ArticleFile,
    requestType: "multipart/form-data",
    responses: { 200: importing.ImportedArticle },
    errors: [
      "invalid-request",
      "too-many-requests",
      "file-too-large",
      "wrong-file-type",
      "file-unreadable",
      ...unusable,
    ],
  },
  {
    method: "POST",
    path: "/api/articles/import/paste",
    summary: "Clean an article that was copied with its formatting",
    audience: "teacher",
    request: importing.PastedHtml,
    responses: { 200: importing.ImportedArticle },
    errors: ["invalid-request", "too-many-requests", "file-unreadable", ...unusable],
  },
  {
    method: "POST",
    path: "/api/articles/preview",
    summary: "The sentences of paragraphs, and how hard they are to read",
    audience: "teacher",
    request: importing.ParagraphsToPreview,
    responses: { 200: importing.ArticlePreview },
    errors: ["invalid-request", "too-many-requests", "text-too-long"],
  },
];
