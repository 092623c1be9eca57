import { z } from "zod";
import { PersonName } from "./people";

/** What a join code opens: the section, and the roster's names that nobody has taken yet. */
export const JoinableSection = z.strictObject({
  section: z.strictObject({ name: z.string(), teacher: z.string() }),
  roster: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
});
export type JoinableSection = z.infer<typeof JoinableSection>;

const code = z.string().trim().min(1).max(40);

/** Join as a name of the roster, or under a name that is not on it. */
export const NewJoin = z.union([
  z.strictObject({ code, personId: z.string().min(1) }),
  z.strictObject({ code, name: PersonName }),
]);
export type NewJoin = z.infer<typeof NewJoin>;

export const Joined = z.strictObject({
  returnCode: z.string().describe("Shown this once: signs the student in on another device."),
  name: z.string(),
  section: z.strictObject({ name: z.string() }),
});
export type Joined = z.infer<typeof Joined>;

export const NewReturn = z.strictObject({ returnCode: z.string().trim().min(1).max(80) });
export type NewReturn = z.infer<typeof NewReturn>;

export const Returned = z.strictObject({ name: z.string() });
export type Returned = z.infer<typeof Returned>;
