import { and, eq, type SQL } from "drizzle-orm";
import type { Actor } from "../actor";
import { assignment } from "../schema";
import { taughtBy } from "../sections/taught";

/** The condition that a row of `assignment` is this one, of a section that the actor teaches. */
export function isTaughtAssignment(actor: Actor, assignmentId: string): SQL | undefined {
  return and(
    eq(assignment.schoolId, actor.schoolId),
    eq(assignment.id, assignmentId),
    taughtBy(actor, assignment.sectionId),
  );
}
