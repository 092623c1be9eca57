import type { Actor } from "@/db/actor";
import {
  accommodate,
  type AccommodatedStudent,
  findAssignmentSettings,
  listAccommodations,
} from "@/db/assignments";
import type { Accommodation } from "@/db/assignments/accommodation";
import type { Database } from "@/db/database";
import { found, UserError } from "../errors";
import { handInOverdue } from "./hand-in-overdue";

/**
 * Gives a student of an assignment of the actor's times of their own, which reach an attempt under way. One whose time
 * was over before is handed in first: later times do not open it again.
 *
 * @returns everybody of the section, with their times
 * @throws UserError `not-found`; `invalid-request` for a closing before the opening
 */
export async function accommodateStudent(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; personId: string; accommodation: Accommodation },
): Promise<readonly AccommodatedStudent[]> {
  const { assignmentId, accommodation } = input;
  const { timing } = found(await findAssignmentSettings(db, actor, { assignmentId }));
  const { closesAt } = accommodation;
  if (closesAt && timing.opensAt && closesAt <= timing.opensAt) {
    throw new UserError(
      "invalid-request",
      "It would close for this student before it opens: choose a later moment.",
      { field: "closesAt" },
    );
  }
  await handInOverdue(db, actor, { assignmentId });
  found(await accommodate(db, actor, input));
  return listAccommodations(db, actor, { assignmentId });
}
