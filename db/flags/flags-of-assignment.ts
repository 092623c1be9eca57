import { asc } from "drizzle-orm";
import type { Actor } from "../actor";
import { isTaughtAssignment } from "../assignments/taught-assignment";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignment, attempt, itemFlag, person } from "../schema";
import { type Flag, flagColumns } from "./flags-of-attempt";

/** A flag with who raised it. */
export interface FlagOfStudent extends Flag {
  readonly attemptId: string;
  readonly studentName: string;
}

/** The flags of an assignment of a section that the actor teaches, the first one first; none where it is not theirs. */
export function listFlagsOfAssignment(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<FlagOfStudent[]> {
  return db
    .select({ ...flagColumns, attemptId: itemFlag.attemptId, studentName: person.name })
    .from(itemFlag)
    .innerJoin(attempt, refersTo(itemFlag, itemFlag.attemptId, attempt))
    .innerJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .innerJoin(person, refersTo(attempt, attempt.personId, person))
    .where(isTaughtAssignment(actor, input.assignmentId))
    .orderBy(asc(itemFlag.raisedAt), asc(itemFlag.itemId), asc(itemFlag.attemptId));
}
