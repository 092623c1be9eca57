import type { Actor } from "@/db/actor";
import { type AssignmentForTeacher, listAssignmentsForTeacher } from "@/db/assignments";
import type { Database } from "@/db/database";
import {
  findSection,
  listRoster,
  listTeachers,
  type RosterEntry,
  type SectionSummary,
  type SectionTeacher,
} from "@/db/sections";
import { found } from "../errors";
import { handInOverdue } from "./hand-in-overdue";

/** All that a section's page shows its teacher. */
export interface SectionPage {
  readonly asker: Actor;
  readonly section: SectionSummary;
  readonly teachers: readonly SectionTeacher[];
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
  const teachers = found(await listTeachers(db, actor, input));
  const roster = found(await listRoster(db, actor, input));
  await handInOverdue(db, actor);
  const assignments = await listAssignmentsForTeacher(db, actor, input);
  return { asker: actor, section, teachers, roster, assignments };
}
