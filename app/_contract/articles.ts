import { z } from "zod";

/** A sentence of an article; `index` counts from 0 through the whole article. */
export const ArticleSentence = z.strictObject({ index: z.int().min(0), text: z.string() });
export type ArticleSentence = z.infer<typeof ArticleSentence>;

/** A paragraph or heading. */
export const ArticleBlock = z.strictObject({
  id: z.string(),
  kind: z.enum(["paragraph", "heading"]),
  sentences: z.array(ArticleSentence),
});
export type ArticleBlock = z.infer<typeof ArticleBlock>;

/** An article to read. */
export const ArticleToRead = z.strictObject({
  title: z.string(),
  published: z.iso.date().nullable(),
  blocks: z.array(ArticleBlock),
});
export type ArticleToRead = z.infer<typeof ArticleToRead>;

/**
 * Words of one sentence that prove something. Offsets count UTF-16 code units in that sentence's
 * `text`: `text.slice(start, end) === quote`. Evidence that spans two sentences comes as two.
 */
export const Evidence = z.strictObject({
  sentence: z.int().min(0).describe("The sentence's index in the article."),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;
