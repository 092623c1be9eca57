import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Transaction } from "../database";
import { listQuizItems, type QuizItem } from "../quizzes/quiz-items";
import { listRulings, withRulings } from "../rulings/list-rulings";
import { assignment, attempt, itemScore, score } from "../schema";
import {
  type AttemptScore,
  findScore,
  listResponses,
  type Score,
  type StoredResponse,
} from "./find-attempt";
import { isOwnAttempt } from "./conditions";

/** An attempt that nobody else can submit or save to until the transaction ends. */
export interface LockedAttempt {
  readonly attemptId: string;
  readonly items: readonly QuizItem[];
  readonly responses: readonly StoredResponse[];
  /** Set where it was submitted before: then the answer is this score, and nothing more is to do. */
  readonly score: AttemptScore | null;
}

/**
 * Locks an attempt of the actor's own and reads what its score is made from. Of many submissions at
 * once, the first goes on; the others wait here and then find its score.
 *
 * Follow with `recordScore` in the same transaction, unless `score` is set.
 */
export async function lockAttemptForSubmission(
  tx: Transaction,
  actor: Actor,
  input: { attemptId: string },
): Promise<LockedAttempt | null> {
  const { schoolId } = actor;
  const [locked] = await tx
    .select({
      attemptId: attempt.id,
      quizVersionId: attempt.quizVersionId,
      assignmentId: attempt.assignmentId,
    })
    .from(attempt)
    .where(isOwnAttempt(actor, input.attemptId))
    .for("update");
  if (!locked) return null;
  const { attemptId, quizVersionId, assignmentId } = locked;
  const items = await listQuizItems(tx, { schoolId, quizVersionId });
  return {
    attemptId,
    items: assignmentId === null ? items : await ruledItems(tx, { schoolId, assignmentId }, items),
    // Read after the lock was got, so that a save which held it up is seen.
    responses: await listResponses(tx, actor, input),
    score: await findScore(tx, actor, input),
  };
}

/** The items with the rulings on them, none of which can be made or taken back until the transaction ends. */
async function ruledItems(
  tx: Transaction,
  place: { schoolId: string; assignmentId: string },
  items: readonly QuizItem[],
): Promise<QuizItem[]> {
  await tx
    .select({ id: assignment.id })
    .from(assignment)
    .where(and(eq(assignment.schoolId, place.schoolId), eq(assignment.id, place.assignmentId)))
    .for("share");
  return withRulings(items, await listRulings(tx, place));
}

/**
 * Freezes a locked attempt with its score.
 *
 * @param input.items one entry for each item of the attempt, answered or not
 * @returns null where the attempt is not the actor's or was submitted before; then nothing changes
 */
export async function recordScore(
  tx: Transaction,
  actor: Actor,
  input: { attemptId: string } & AttemptScore,
): Promise<Score | null> {
  const { schoolId } = actor;
  const { attemptId, earned, possible, items } = input;
  const [frozen] = await tx
    .update(attempt)
    // One whose time is over was handed in when it was over, whenever somebody looks.
    .set({ state: "submitted", submittedAt: sql`least(now(), ${attempt.endsAt})` })
    .where(and(isOwnAttempt(actor, attemptId), eq(attempt.state, "open")))
    .returning({ id: attempt.id });
  if (!frozen) return null;
  await tx.insert(score).values({ schoolId, attemptId, earned, possible });
  await tx.insert(itemScore).values(items.map((item) => ({ schoolId, attemptId, ...item })));
  return { earned, possible };
}
