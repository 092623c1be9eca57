import { z } from "zod";
import { ArticleToRead } from "./articles";
import { ItemWithKey } from "./items";
import { Score } from "./score";

/** An item after submission: with the student's option, the key and the evidence. */
export const ReviewedItem = ItemWithKey.extend({
  optionId: z.string().nullable().describe("What the student chose; null when left open."),
  earned: z.union([z.literal(0), z.literal(1)]),
}).strict();
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** A submitted attempt, with everything that helps to learn from it. */
export const Review = z.strictObject({
  attemptId: z.uuid(),
  title: z.string(),
  submittedAt: z.iso.datetime(),
  score: Score,
  article: ArticleToRead,
  items: z.array(ReviewedItem),
});
export type Review = z.infer<typeof Review>;
