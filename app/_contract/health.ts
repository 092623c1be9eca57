import { z } from "zod";

/** Whether the database answers, and through which driver. */
export const Health = z.strictObject({
  status: z.enum(["ok", "unavailable"]),
  database: z.enum(["pglite", "pg", "vercel"]),
});
export type Health = z.infer<typeof Health>;
