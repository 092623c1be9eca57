import { z } from "zod";
import { SectionTeacher } from "./co-teaching";
import { PersonName } from "./people";
import { MAX_NAMES_AT_ONCE } from "./roster-limits";

const SectionName = z.string().trim().min(1).max(80);

export const NewSection = z.strictObject({ name: SectionName });
export type NewSection = z.infer<typeof NewSection>;

export const SectionCreated = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  joinCode: z.string(),
});
export type SectionCreated = z.infer<typeof SectionCreated>;

const isArchived = z
  .boolean()
  .describe("Put away: nobody joins it and nothing of it can be started.");

export const SectionSummary = SectionCreated.extend({
  studentCount: z.int().min(0),
  isArchived,
}).strict();
export type SectionSummary = z.infer<typeof SectionSummary>;

export const SectionList = z.strictObject({ sections: z.array(SectionSummary) });
export type SectionList = z.infer<typeof SectionList>;

/** A student on a section's roster; `signedIn` once someone has taken the name. */
export const RosterEntry = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  signedIn: z.boolean(),
});
export type RosterEntry = z.infer<typeof RosterEntry>;

export const Roster = z.strictObject({ roster: z.array(RosterEntry) });
export type Roster = z.infer<typeof Roster>;

export const SectionForTeacher = SectionCreated.extend({
  isArchived,
  teachers: z.array(SectionTeacher),
  roster: z.array(RosterEntry),
  assignments: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.string(),
      dueAt: z.iso.datetime().nullable(),
      done: z.int().min(0).describe("How many students have submitted."),
    }),
  ),
}).strict();
export type SectionForTeacher = z.infer<typeof SectionForTeacher>;

/** A new name, a new join code (the old one stops working), putting away or bringing back. */
export const SectionChange = z.strictObject({
  name: SectionName.optional(),
  newJoinCode: z.literal(true).optional(),
  isArchived: z.boolean().optional(),
});
export type SectionChange = z.infer<typeof SectionChange>;

export const NewStudents = z.strictObject({
  names: z.array(PersonName).min(1).max(MAX_NAMES_AT_ONCE),
});
export type NewStudents = z.infer<typeof NewStudents>;

export const StudentMove = z.strictObject({
  toSectionId: z.string().min(1),
  stays: z.boolean().describe("On the roster of the first section as well."),
});
export type StudentMove = z.infer<typeof StudentMove>;

export const TakenByBoth = z.strictObject({
  assignments: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.string(),
      keptPersonId: z.uuid().describe("Whose answers are kept: those that were handed in first."),
    }),
  ),
});
export type TakenByBoth = z.infer<typeof TakenByBoth>;

export const SignInReset = z.strictObject({
  returnCode: z.string().describe("The student's new code; the old one stops working."),
});
export type SignInReset = z.infer<typeof SignInReset>;
