import { z } from "zod";
import { takesSeveral } from "./answer-parts";
import { type ItemType, OptionWithReason, Points } from "./items";

export const writtenItemLimits = {
  stemCharacters: 500,
  optionCharacters: 500,
  whyCharacters: 500,
  fewestOptions: 2,
  mostOptions: 6,
  mostSentences: 12,
} as const;

const WrittenOption = z.strictObject({
  text: z.string().trim().max(writtenItemLimits.optionCharacters),
  correct: z.boolean(),
  why: z
    .string()
    .trim()
    .max(writtenItemLimits.whyCharacters)
    .describe("What a student who chose it is told; a plain sentence stands in where it is empty."),
});

/** What an item can ask of a student that its words alone don't say. */
export const WrittenType = z.enum(["multiple-choice", "multiple-response", "two-part"]);
export type WrittenType = z.infer<typeof WrittenType>;

/** An item as its teacher writes or changes it. The evidence is whole sentences of the article. */
export const WrittenItem = z.strictObject({
  type: WrittenType.optional().describe(
    "Left out: one right answer; options True and False make it true-false.",
  ),
  stem: z.string().trim().max(writtenItemLimits.stemCharacters),
  options: z.array(WrittenOption).max(writtenItemLimits.mostOptions),
  sentences: z
    .array(z.int().min(0))
    .max(writtenItemLimits.mostSentences)
    .describe("Indices of the article's sentences that prove the key."),
});
export type WrittenItem = z.infer<typeof WrittenItem>;

/** What keeps the words from being a question at all, and what to do about it; null where nothing does. */
export function missingIn({ type, stem, options, sentences }: WrittenItem): string | null {
  const texts = options.map(({ text }) => text.trim());
  const keys = options.filter(({ correct }) => correct).length;
  if (stem.trim() === "") return "Write the question.";
  if (options.length < writtenItemLimits.fewestOptions) return "Give it two answers at least.";
  if (texts.includes("")) return "Fill in every answer, or take the empty one away.";
  if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length) {
    return "Two answers are the same. Change one of them.";
  }
  if (type === "multiple-response") {
    if (keys < 2) return "Mark two answers at least that are right, or ask for one right answer.";
    if (keys === options.length) return "Give it an answer that is wrong.";
  } else if (keys !== 1) return "Mark the one answer that is right.";
  if (sentences.length === 0) return "Choose the sentence that proves the right answer.";
  return null;
}

/**
 * The points of a new item of this type: where an answer can be right in part, two, so that a part of it is a whole
 * point.
 */
export const usualPoints = (type: ItemType): number => (takesSeveral(type) ? 2 : 1);

/** Wrong options that an item could have instead of one of its own. */
export const SpareOptions = z.strictObject({
  options: z
    .array(OptionWithReason)
    .describe("Best first, each with its reason and where it is from; none that the item has."),
});
export type SpareOptions = z.infer<typeof SpareOptions>;

/** Another place for an item. */
export const ItemMove = z.strictObject({
  position: z.int().min(1).describe("Counts from 1; beyond the last it is the last."),
});
export type ItemMove = z.infer<typeof ItemMove>;

/** That an item is checked as it stands, or that it is not. */
export const ItemApproval = z.strictObject({ approved: z.boolean() });
export type ItemApproval = z.infer<typeof ItemApproval>;

/** What a right answer to an item earns. */
export const ItemPoints = z.strictObject({ points: Points });
export type ItemPoints = z.infer<typeof ItemPoints>;

/** A step through what was done to a quiz. */
export const QuizStep = z.strictObject({ step: z.enum(["undo", "redo"]) });
export type QuizStep = z.infer<typeof QuizStep>;
