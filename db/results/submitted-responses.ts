import { and, eq } from "drizzle-orm";
import type { ItemAnswer } from "../../questions/types";
import type { Actor } from "../actor";
import { isTaughtAssignment } from "../assignments/taught-assignment";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignment, attempt, itemResponse, itemScore } from "../schema";

/** What one student's submitted attempt holds for one item. */
export interface SubmittedResponse {
  readonly personId: string;
  readonly itemId: string;
  /** Null where the item was left blank. */
  readonly answer: ItemAnswer | null;
  readonly earned: number;
  readonly possible: number;
}

/**
 * Every item of every submitted attempt at an assignment of a section that the actor teaches, answered or not.
 *
 * @returns null where the assignment is not the actor's
 */
export async function submittedResponses(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<{ readonly responses: readonly SubmittedResponse[] } | null> {
  const [found] = await db
    .select({ id: assignment.id })
    .from(assignment)
    .where(isTaughtAssignment(actor, input.assignmentId));
  if (!found) return null;
  const rows = await db
    .select({
      personId: attempt.personId,
      itemId: itemScore.itemId,
      response: itemResponse.response,
      earned: itemScore.earned,
      possible: itemScore.possible,
    })
    .from(attempt)
    .innerJoin(itemScore, refersTo(itemScore, itemScore.attemptId, attempt))
    .leftJoin(
      itemResponse,
      and(
        eq(itemResponse.schoolId, itemScore.schoolId),
        eq(itemResponse.attemptId, itemScore.attemptId),
        eq(itemResponse.itemId, itemScore.itemId),
      ),
    )
    .where(
      and(
        eq(attempt.schoolId, actor.schoolId),
        eq(attempt.assignmentId, found.id),
        eq(attempt.state, "submitted"),
      ),
    );
  return {
    responses: rows.map(({ response, ...row }) => ({
      ...row,
      answer: response,
    })),
  };
}
