import { z } from "zod";

/** The database answers, and through which driver. */
export const Health = z.strictObject({
  status: z.literal("ok"),
  database: z.enum(["pglite", "pg", "vercel"]),
});
export type Health = z.infer<typeof Health>;
