import { z } from "zod";
import { Answer } from "./answers";
import { ArticleToRead } from "./articles";
import { ItemForStudent, ItemWithKey, OptionForStudent } from "./items";
import { Score } from "./score";

const FirstAnswer = Answer.nullable().describe("What was handed in; null when left open.");

/** What became of the one more chance at a missed item; it is kept apart from the score. */
export const SecondChance = z.strictObject({
  optionId: z.string().nullable().describe("Null when the student asked to be shown the answer."),
  correct: z.boolean(),
});
export type SecondChance = z.infer<typeof SecondChance>;

/** An item after submission: with the student's option, the key and the evidence. */
export const ReviewedItem = ItemWithKey.extend({
  stage: z.literal("explained"),
  answer: FirstAnswer,
  earned: z
    .int()
    .min(0)
    .describe("The points of the answer: all of the item's where it was right."),
  secondChance: SecondChance.nullable().describe("Null where there was none to take."),
}).strict();
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** A missed item before its second chance: no key, reason or evidence is in it. */
export const ItemToTryAgain = ItemForStudent.extend({
  stage: z.literal("asked-again"),
  firstAnswer: OptionForStudent.nullable().describe("What was wrong; null when left open."),
  sentences: z
    .array(z.int().min(0))
    .describe("The paragraph to read again; empty where it would give the answer away."),
}).strict();
export type ItemToTryAgain = z.infer<typeof ItemToTryAgain>;

export const NewSecondChance = z.strictObject({
  itemId: z.string().min(1),
  optionId: z.string().min(1).max(50).nullable().describe("Null asks to be shown the answer."),
});
export type NewSecondChance = z.infer<typeof NewSecondChance>;

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
  wordMeanings: z.boolean().describe("Whether words of the article may be looked up."),
  items: z.array(z.discriminatedUnion("stage", [ReviewedItem, ItemToTryAgain])),
  changes: z.array(ScoreChange).describe("The first first; the last one led to the score."),
});
export type Review = z.infer<typeof Review>;
