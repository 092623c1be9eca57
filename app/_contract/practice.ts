import { z } from "zod";
import { Evidence } from "./articles";
import { ItemForStudent } from "./items";

/** The missed items of a submitted attempt that were not yet right once. */
export const Practice = z.strictObject({
  remaining: z.array(ItemForStudent),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type Practice = z.infer<typeof Practice>;

export const NewPracticeResponse = z.strictObject({
  itemId: z.string().min(1),
  optionId: z.string().min(1).max(50),
});
export type NewPracticeResponse = z.infer<typeof NewPracticeResponse>;

/** What a practice response was worth; the recorded score stays as it is. */
export const PracticeOutcome = z.strictObject({
  correct: z.boolean(),
  why: z.string().describe("About the option that was chosen."),
  keyOptionId: z.string(),
  evidence: z.array(Evidence),
  remaining: z.int().min(0).describe("How many items are still to be got right."),
});
export type PracticeOutcome = z.infer<typeof PracticeOutcome>;
