import { sql } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { assignment } from "../schema";
import type { Showing } from "./showing";
import { isTaughtAssignment } from "./taught-assignment";

/** Another choice of when score and answers are shown. */
export type ShowingChoice = Omit<Showing, "releasedAt"> & {
  /** Whether the teacher shows them now, whatever else is set. */
  readonly isReleased: boolean;
};

/**
 * Sets when students of an assignment that the actor teaches see score and answers. Releasing again keeps the first
 * moment; taking it back hides what the other settings do not show.
 *
 * @returns null where the assignment is not the actor's
 */
export async function changeShowing(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; showing: ShowingChoice },
): Promise<{ assignmentId: string } | null> {
  const { isReleased, ...showing } = input.showing;
  const releasedAt = isReleased ? sql`coalesce(${assignment.releasedAt}, now())` : null;
  const [changed] = await db
    .update(assignment)
    .set({ ...showing, releasedAt })
    .where(isTaughtAssignment(actor, input.assignmentId))
    .returning({ assignmentId: assignment.id });
  return changed ?? null;
}
