import { z } from "zod";
import { OneOption, SeveralOptions } from "./answers";
import { ArticleToRead } from "./articles";
import { ItemForStudent } from "./items";
import { Score } from "./score";

/** Start or resume: one's own quiz, or an assignment of one's section. */
export const NewAttempt = z.union([
  z.strictObject({ quizId: z.string().min(1) }),
  z.strictObject({ assignmentId: z.string().min(1) }),
]);
export type NewAttempt = z.infer<typeof NewAttempt>;

export const AttemptStarted = z.strictObject({ attemptId: z.uuid() });
export type AttemptStarted = z.infer<typeof AttemptStarted>;

const stored = {
  itemId: z.string(),
  revision: z.int().min(1),
  savedAt: z.iso.datetime(),
};

/** What the student chose, as stored. */
export const StoredResponse = z.union([OneOption.extend(stored), SeveralOptions.extend(stored)]);
export type StoredResponse = z.infer<typeof StoredResponse>;

const secondsLeft = z
  .int()
  .min(0)
  .nullable()
  .describe("By the server's clock; null where the attempt has no end.");

/** What is stored after a save. */
export const ResponseSaved = z.union([
  OneOption.extend({ ...stored, secondsLeft }),
  SeveralOptions.extend({ ...stored, secondsLeft }),
]);
export type ResponseSaved = z.infer<typeof ResponseSaved>;

/** How long an attempt still has. One whose time is over has been handed in. */
export const AttemptTime = z.strictObject({ state: z.enum(["open", "submitted"]), secondsLeft });
export type AttemptTime = z.infer<typeof AttemptTime>;

/** An attempt under way, or a submitted one, without its key. */
export const AttemptForStudent = z.strictObject({
  id: z.uuid(),
  state: z.enum(["open", "submitted"]),
  title: z.string(),
  article: ArticleToRead,
  items: z.array(ItemForStudent),
  responses: z.array(StoredResponse),
  dueAt: z.iso.datetime().nullable(),
  secondsLeft,
  wordMeanings: z.boolean().describe("Whether words of the article may be looked up."),
});
export type AttemptForStudent = z.infer<typeof AttemptForStudent>;

const revision = z.int().min(1).max(2_147_483_647);

/** A choice. `revision` counts up in the client, so that an older choice never wins. */
export const NewResponse = z.union([
  OneOption.extend({ revision }),
  SeveralOptions.extend({ revision }),
]);
export type NewResponse = z.infer<typeof NewResponse>;

export const AttemptSubmitted = z.strictObject({
  attemptId: z.uuid(),
  score: Score.nullable().describe("Null where the teacher shows it later."),
});
export type AttemptSubmitted = z.infer<typeof AttemptSubmitted>;
