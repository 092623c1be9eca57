import { z } from "zod";
import { ItemForStudent } from "./items";

/** A missed item whose day has come, without its key. */
export const DueItem = z.strictObject({
  attemptId: z.uuid(),
  title: z.string().describe("Of the article."),
  item: ItemForStudent,
});
export type DueItem = z.infer<typeof DueItem>;

/** What a student practises today over all quizzes, and what comes on which day. */
export const PracticeToday = z.strictObject({
  due: z.array(DueItem),
  coming: z.array(
    z
      .strictObject({ inDays: z.int().min(1), count: z.int().min(1) })
      .describe("The nearest first."),
  ),
});
export type PracticeToday = z.infer<typeof PracticeToday>;
