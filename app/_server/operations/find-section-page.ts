import type { Actor } from "@/db/actor";
import { type AssignmentForTeacher, listAssignmentsForTeacher } from "@/db/assignments";
import type { Database } from "@/db/database";
import { findSection, listRoster, type RosterEntry, type SectionSummary } from "@/db/sections";
import { found } from "../errors";
import { handInOverdue } from "./hand-in-overdue";

/** All that a section's page shows its teacher. */
export interface SectionPage {
  readonly section: SectionSummary;
  readonly roster: readonly RosterEntry[];
  readonly assignments: readonly AssignmentForTeacher[];
}

/**
 * Reads a section that the actor teaches.
 *
 * @throws UserError `not-found`
 */
export async function findSectionPage(
  db: Database,
  actor: Actor,
  input: { sectionId: string },
): Promise<SectionPage> {
  const section = found(await findSection(db, actor, input));
  const roster = found(await listRoster(db, actor, input));
  await handInOverdue(db, actor);
  const assignments = await listAssignmentsForTeacher(db, actor, input);
  return { section, roster, assignments };
}
