import { z } from "zod";

const OptionId = z.string().min(1).max(50);

/** The most options that one answer can hold. */
const MOST_CHOSEN = 50;

export const OneOption = z.strictObject({ optionId: OptionId });

export const SeveralOptions = z.strictObject({
  optionIds: z
    .array(OptionId)
    .max(MOST_CHOSEN)
    .describe("multiple-response, two-part: all that are chosen; empty when all were taken back."),
});

/** What was answered to an item: one option, or several where its type takes several. */
export const Answer = z.union([OneOption, SeveralOptions]);
export type Answer = z.infer<typeof Answer>;
