import { z } from "zod";

/** Somebody who teaches a section. */
export const SectionTeacher = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  isSelf: z.boolean().describe("Whoever asks."),
});
export type SectionTeacher = z.infer<typeof SectionTeacher>;

export const InvitationMade = z.strictObject({
  code: z.string().describe("Shown this once: what the link /invite/{code} ends with."),
  expiresAt: z.iso.datetime(),
});
export type InvitationMade = z.infer<typeof InvitationMade>;

export const InvitationAccepted = z.strictObject({ sectionId: z.uuid() });
export type InvitationAccepted = z.infer<typeof InvitationAccepted>;
