import { z } from "zod";
import { articleLimits } from "./quizzes";

/** The most that is read of a file. */
export const fileLimits = { bytes: 10_000_000 } as const;

/** The address of a page. `https://` may be left out. */
export const ArticleAddress = z.strictObject({
  address: z.string().trim().min(1).max(2_000).describe("http or https, e.g. of a news site."),
});
export type ArticleAddress = z.infer<typeof ArticleAddress>;

/** A file in multipart form data. */
export const ArticleFile = z.strictObject({
  file: z.file().describe("At most 10 MB of .txt, .md, .html, .docx or .pdf; its name counts."),
});
export type ArticleFile = z.infer<typeof ArticleFile>;

/** What a clipboard holds beside plain text. */
export const PastedHtml = z.strictObject({ html: z.string().min(1) });
export type PastedHtml = z.infer<typeof PastedHtml>;

/** Why a paragraph is not part of the article, unless the teacher puts it back. */
export const LeftOutReason = z.enum([
  "elsewhere",
  "headline",
  "byline",
  "date",
  "caption",
  "table",
  "links",
  "invitation",
  "running-head",
  "small-print",
]);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

export const ImportedParagraph = z.strictObject({
  text: z.string(),
  leftOut: LeftOutReason.nullable().describe("null: it is part of the article."),
});
export type ImportedParagraph = z.infer<typeof ImportedParagraph>;

/** An article as it was found, for the teacher to look over. Nothing is stored. */
export const ImportedArticle = z.strictObject({
  title: z.string().max(articleLimits.titleCharacters).describe("Empty when none was found."),
  byline: z.string().nullable(),
  published: z.iso.date().nullable(),
  source: z.string().nullable().describe("The site, or the file's name."),
  paragraphs: z
    .array(ImportedParagraph)
    .describe("In reading order, what was left out where it stood."),
  notices: z.array(z.string()).describe("For the teacher: what may be wrong with it."),
});
export type ImportedArticle = z.infer<typeof ImportedArticle>;

/** Paragraphs to be looked over before a quiz is written. */
export const ParagraphsToPreview = z.strictObject({
  paragraphs: z.array(z.string().max(articleLimits.textBytes)).min(1).max(2_000),
});
export type ParagraphsToPreview = z.infer<typeof ParagraphsToPreview>;

/** How hard a text is to read. */
export const ReadingLevel = z.strictObject({
  fleschKincaidGrade: z.number().describe("A school year in the United States, one decimal."),
  daleChallScore: z.number().describe("New Dale–Chall, one decimal."),
  daleChallGrades: z.string().describe("The school years that the score stands for, in words."),
});
export type ReadingLevel = z.infer<typeof ReadingLevel>;

export const ArticlePreview = z.strictObject({
  paragraphs: z.array(z.strictObject({ sentences: z.array(z.string()) })),
  words: z.int().min(0),
  minutes: z.int().min(0).describe("To read once in silence, rounded up."),
  readingLevel: ReadingLevel.nullable().describe("null when there are no words."),
});
export type ArticlePreview = z.infer<typeof ArticlePreview>;
