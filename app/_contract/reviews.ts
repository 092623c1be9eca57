import { z } from "zod";
import { ArticleToRead } from "./articles";
import { ItemWithKey } from "./items";
import { Score } from "./score";

/** An item after submission: with the student's option, the key and the evidence. */
export const ReviewedItem = ItemWithKey.extend({
  optionId: z.string().nullable().describe("What the student chose; null when left open."),
  earned: z.int().min(0).describe("The item's points where the answer was right, else 0."),
}).strict();
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** That a teacher changed an item after it was handed in, and what that did to the score. */
export const ScoreChange = z.strictObject({
  position: z.int().min(1).describe("Of the item."),
  kind: z.enum(["key", "accept", "void"]),
  note: z.string(),
  isTakenBack: z.boolean(),
  before: Score,
  after: Score,
  changedAt: z.iso.datetime(),
});
export type ScoreChange = z.infer<typeof ScoreChange>;

/** A submitted attempt, with everything that helps to learn from it. */
export const Review = z.strictObject({
  attemptId: z.uuid(),
  title: z.string(),
  submittedAt: z.iso.datetime(),
  score: Score,
  article: ArticleToRead,
  items: z.array(ReviewedItem),
  changes: z.array(ScoreChange).describe("The first first; the last one led to the score."),
});
export type Review = z.infer<typeof Review>;
