import { z } from "zod";

/** What a student reached, out of what could be reached. */
export const Score = z.strictObject({
  earned: z.int().min(0),
  possible: z.int().min(0),
});
export type Score = z.infer<typeof Score>;
