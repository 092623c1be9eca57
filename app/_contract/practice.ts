import { z } from "zod";
import { OneOption, SeveralOptions } from "./answers";
import { Evidence } from "./articles";
import { ItemForStudent } from "./items";

/** The missed items of a submitted attempt that were not yet right once. */
export const Practice = z.strictObject({
  remaining: z.array(ItemForStudent),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type Practice = z.infer<typeof Practice>;

const itemId = z.string().min(1);

export const NewPracticeResponse = z.union([
  OneOption.extend({ itemId }),
  SeveralOptions.extend({ itemId }),
]);
export type NewPracticeResponse = z.infer<typeof NewPracticeResponse>;

/** What a practice response was worth; the recorded score stays as it is. */
export const PracticeOutcome = z.strictObject({
  correct: z.boolean(),
  why: z.string().describe("About the option that was chosen; empty where several can be."),
  keyOptionIds: z.array(z.string()).describe("All that are right."),
  evidence: z.array(Evidence),
  remaining: z.int().min(0).describe("How many items are still to be got right."),
});
export type PracticeOutcome = z.infer<typeof PracticeOutcome>;
