import type { Actor } from "@/db/actor";
import { chooseStudents as choose, findAssignmentSettings } from "@/db/assignments";
import type { Database } from "@/db/database";
import { listRoster } from "@/db/sections";
import { found, UserError } from "../errors";
import { type AssignedStudents, readAssignedStudents } from "./read-assigned-students";

/**
 * Sets an assignment of the actor's to some students of its section, or, for null, to everybody there. Who has begun
 * keeps it.
 *
 * @throws UserError `not-found`; `invalid-request` for a student who is not on the roster
 */
export async function chooseStudents(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; studentIds: readonly string[] | null },
): Promise<AssignedStudents> {
  const { assignmentId } = input;
  found(await findAssignmentSettings(db, actor, { assignmentId }));
  // The assignment is there, so what is missing is a student.
  if (!(await choose(db, actor, input))) throw notEnrolled();
  return readAssignedStudents(db, actor, { assignmentId });
}

/**
 * Refuses students who are not on the roster of a section that the actor teaches.
 *
 * @throws UserError `not-found`; `invalid-request`
 */
export async function assertEnrolled(
  db: Database,
  actor: Actor,
  input: { sectionId: string; studentIds: readonly string[] },
): Promise<void> {
  const roster = found(await listRoster(db, actor, input));
  const enrolled = new Set(roster.map(({ personId }) => personId));
  if (input.studentIds.some((id) => !enrolled.has(id))) throw notEnrolled();
}

const notEnrolled = () =>
  new UserError(
    "invalid-request",
    "Somebody you chose is no longer in this class. Load the page again and choose anew.",
    { field: "studentIds" },
  );
