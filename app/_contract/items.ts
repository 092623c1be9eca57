import { z } from "zod";
import { Evidence } from "./articles";

export const ItemType = z.enum([
  "multiple-choice",
  "true-false",
  "select-evidence",
  "multiple-response",
  "two-part",
]);
export type ItemType = z.infer<typeof ItemType>;

/** The most that one item can be worth. */
export const MOST_POINTS = 10;

export const Points = z.int().min(1).max(MOST_POINTS).describe("What a right answer earns.");

/** An option as a student sees it before the key is known. */
export const OptionForStudent = z.strictObject({
  id: z.string(),
  text: z.string(),
  sentence: z.int().min(0).optional().describe("select-evidence: the sentence to be clicked."),
  part: z.literal("proof").optional().describe("two-part: an option of the second part."),
});
export type OptionForStudent = z.infer<typeof OptionForStudent>;

/** An item as a student sees it before submission: no field for the key, reasons or evidence. */
export const ItemForStudent = z.strictObject({
  id: z.string(),
  position: z.int().min(1),
  points: Points,
  type: ItemType,
  stem: z.string(),
  options: z.array(OptionForStudent),
});
export type ItemForStudent = z.infer<typeof ItemForStudent>;

/** An option with the truth about it. */
export const OptionWithReason = OptionForStudent.extend({
  correct: z.boolean(),
  why: z.string().describe("What a student who chose it is told."),
  evidence: Evidence.nullable().describe("The place in the article that the option comes from."),
}).strict();
export type OptionWithReason = z.infer<typeof OptionWithReason>;

/** What a teacher decided about an item after it was taken. */
export const Ruling = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("key"), optionId: z.string().min(1).max(50) }),
  z.strictObject({ kind: z.literal("accept"), optionId: z.string().min(1).max(50) }),
  z.strictObject({ kind: z.literal("void") }),
]);
export type Ruling = z.infer<typeof Ruling>;

/** An item with its key, reasons and evidence: for its teacher, and for review. */
export const ItemWithKey = z.strictObject({
  id: z.string(),
  position: z.int().min(1),
  points: Points,
  type: ItemType,
  stem: z.string(),
  options: z.array(OptionWithReason),
  keyOptionId: z.string(),
  evidence: z.array(Evidence),
  ruling: Ruling.nullable().describe("Options and key are already as it says."),
});
export type ItemWithKey = z.infer<typeof ItemWithKey>;
