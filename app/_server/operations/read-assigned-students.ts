import type { Actor } from "@/db/actor";
import {
  type ChoosableStudent,
  findAssignmentSettings,
  listChoosableStudents,
} from "@/db/assignments";
import type { Database } from "@/db/database";
import { found } from "../errors";

/** Whom an assignment is set to, of everybody in its section. */
export interface AssignedStudents {
  readonly forChosen: boolean;
  readonly students: readonly ChoosableStudent[];
}

/**
 * Whom an assignment of a section that the actor teaches is set to.
 *
 * @throws UserError `not-found`
 */
export async function readAssignedStudents(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<AssignedStudents> {
  // A section without students and an assignment of somebody else's have to be told apart.
  const { forChosen } = found(await findAssignmentSettings(db, actor, input));
  return { forChosen, students: await listChoosableStudents(db, actor, input) };
}
