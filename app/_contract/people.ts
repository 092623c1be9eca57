import { z } from "zod";
import { MAX_NAME_LENGTH } from "./roster-limits";

export const Role = z.enum(["teacher", "student", "guest"]);
export type Role = z.infer<typeof Role>;

/** Who is asking. A guest is someone who tried Attest without signing in. */
export const Me = z.strictObject({
  person: z.strictObject({ name: z.string(), role: Role }).nullable(),
  school: z.strictObject({ name: z.string() }).nullable(),
});
export type Me = z.infer<typeof Me>;

/** How much a teacher took over from what this browser made as a guest. */
export const Claimed = z.strictObject({ quizzes: z.int().min(0), attempts: z.int().min(0) });
export type Claimed = z.infer<typeof Claimed>;

/** A person's name as typed: one line, 1 to 80 characters, no space at the ends. */
export const PersonName = z.string().trim().min(1).max(MAX_NAME_LENGTH);
