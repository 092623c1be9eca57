import { z } from "zod";

export const MAX_FLAG_CHARACTERS = 500;

const words = z.string().trim().min(1).max(MAX_FLAG_CHARACTERS);

/** That a student holds a question for wrong, and what the teacher answered. */
export const Flag = z.strictObject({
  itemId: z.uuid(),
  comment: z.string(),
  raisedAt: z.iso.datetime(),
  answer: z.string().nullable().describe("Null until the teacher has answered."),
  answeredAt: z.iso.datetime().nullable(),
});
export type Flag = z.infer<typeof Flag>;

export const FlagList = z.strictObject({
  reachTeacher: z.boolean().describe("A quiz of one's own has nobody to tell."),
  flags: z.array(Flag),
});
export type FlagList = z.infer<typeof FlagList>;

/** What seems to be wrong; while nobody has answered, a new comment takes the place of the old one. */
export const NewFlag = z.strictObject({ comment: words });
export type NewFlag = z.infer<typeof NewFlag>;

/** A flag with who raised it, for the teacher. */
export const FlagOfStudent = Flag.extend({
  attemptId: z.uuid(),
  student: z.strictObject({ name: z.string() }),
});
export type FlagOfStudent = z.infer<typeof FlagOfStudent>;

export const FlagListForTeacher = z.strictObject({ flags: z.array(FlagOfStudent) });
export type FlagListForTeacher = z.infer<typeof FlagListForTeacher>;

/** What the student is told; a later answer takes the place of an earlier one. */
export const FlagAnswer = z.strictObject({ answer: words });
export type FlagAnswer = z.infer<typeof FlagAnswer>;
