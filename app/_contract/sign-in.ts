import { z } from "zod";
import { PersonName } from "./people";

const email = z
  .string()
  .trim()
  .max(200)
  .pipe(z.email("Type an e-mail address, such as name@school.org"));

export const NewSignIn = z.strictObject({ email, password: z.string().min(1).max(128) });
export type NewSignIn = z.infer<typeof NewSignIn>;

export const NewAccount = z.strictObject({
  name: PersonName,
  email,
  password: z.string().min(8, "A password has at least 8 characters").max(128),
  invitation: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("The code of an invitation: the account is of the school that invites."),
});
export type NewAccount = z.infer<typeof NewAccount>;

/** The teacher who is now signed in. */
export const SignedIn = z.strictObject({ name: z.string() });
export type SignedIn = z.infer<typeof SignedIn>;
