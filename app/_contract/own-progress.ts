import { z } from "zod";
import { ItemKind } from "./appraisals";

const counts = {
  right: z.int().min(0),
  n: z.int().min(1).describe("How many items are counted, void ones left out."),
};

/** What somebody has got right so far, by what was asked for, and quiz by quiz. */
export const OwnProgress = z.strictObject({
  kinds: z.array(z.strictObject({ kind: ItemKind, ...counts })),
  quizzes: z
    .array(
      z.strictObject({
        attemptId: z.uuid(),
        title: z.string(),
        submittedAt: z.iso.datetime(),
        ...counts,
      }),
    )
    .describe("The oldest first; only those whose answers are shown."),
});
export type OwnProgress = z.infer<typeof OwnProgress>;
