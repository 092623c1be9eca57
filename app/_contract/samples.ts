import { z } from "zod";

/** An article that ships with Attest. */
export const Sample = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  words: z.int().min(0),
});
export type Sample = z.infer<typeof Sample>;

export const SampleList = z.strictObject({ samples: z.array(Sample) });
export type SampleList = z.infer<typeof SampleList>;
