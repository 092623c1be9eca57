import type { Actor } from "@/db/actor";
import {
  type AssignmentSettings,
  changeTiming as change,
  findAssignmentSettings,
} from "@/db/assignments";
import type { Timing } from "@/db/assignments/timing";
import type { Database } from "@/db/database";
import { found, UserError } from "../errors";
import { handInOverdue } from "./hand-in-overdue";

/**
 * Gives an assignment of the actor's another timing, which reaches attempts under way. Those whose
 * time was over before are handed in first: a later end does not open them again.
 *
 * @throws UserError `not-found`; `invalid-request` where the moments are out of order
 */
export async function changeTiming(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; timing: Timing },
): Promise<AssignmentSettings> {
  assertInOrder(input.timing);
  await handInOverdue(db, actor, input);
  const { assignmentId } = found(await change(db, actor, input));
  return found(await findAssignmentSettings(db, actor, { assignmentId }));
}

/**
 * Refuses a timing in which nobody could take the quiz.
 *
 * @throws UserError `invalid-request`, naming the field that must change
 */
export function assertInOrder({ opensAt, dueAt, closesAt, latePolicy }: Timing): void {
  const refuse = (field: string, message: string) =>
    new UserError("invalid-request", message, { field });
  if (opensAt && closesAt && closesAt <= opensAt) {
    throw refuse("closesAt", "It would close before it opens: choose a later moment to close.");
  }
  if (opensAt && dueAt && dueAt <= opensAt) {
    throw refuse(
      "dueAt",
      "It would be due before it opens: choose a later moment for it to be due.",
    );
  }
  if (dueAt && closesAt && closesAt < dueAt) {
    throw refuse("closesAt", "It would close before it is due: choose a later moment to close.");
  }
  if (latePolicy === "refuse" && !dueAt) {
    throw refuse("dueAt", "To take no late answers, say when it is due.");
  }
}
