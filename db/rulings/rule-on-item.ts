import { and, eq, isNull, sql } from "drizzle-orm";
import type { ItemAnswer, Ruling } from "../../questions/types";
import type { Actor } from "../actor";
import type { Score } from "../attempts/find-attempt";
import { isTaughtAssignment } from "../assignments/taught-assignment";
import type { Transaction } from "../database";
import { newId } from "../id";
import type { QuizItem } from "../quizzes/quiz-items";
import { listQuizItems } from "../quizzes/quiz-items";
import { refersTo } from "../refers-to";
import {
  assignment,
  attempt,
  itemResponse,
  itemRuling,
  itemScore,
  score,
  scoreChange,
} from "../schema";

/** A submitted attempt with what it earned on one item, and in all. */
export interface ScoredResponse {
  readonly attemptId: string;
  /** Null where the item was left blank. */
  readonly answer: ItemAnswer | null;
  readonly itemScore: Score;
  readonly score: Score;
}

/** An item of an assignment that nobody can submit at until the transaction ends. */
export interface LockedItem {
  readonly item: QuizItem;
  readonly responses: readonly ScoredResponse[];
}

/**
 * Locks an assignment of a section that the actor teaches, so that whoever submits waits and is then scored by the new
 * ruling, and reads what was answered to one of its items.
 *
 * Follow with `recordRuling` in the same transaction.
 */
export async function lockItemForRuling(
  tx: Transaction,
  actor: Actor,
  input: { assignmentId: string; itemId: string },
): Promise<LockedItem | null> {
  const { schoolId } = actor;
  const [locked] = await tx
    .select({ quizVersionId: assignment.quizVersionId })
    .from(assignment)
    .where(isTaughtAssignment(actor, input.assignmentId))
    .for("update");
  if (!locked) return null;
  const items = await listQuizItems(tx, { schoolId, ...locked });
  const item = items.find(({ itemId }) => itemId === input.itemId);
  if (!item) return null;
  const rows = await tx
    .select({
      attemptId: attempt.id,
      response: itemResponse.response,
      itemScore: { earned: itemScore.earned, possible: itemScore.possible },
      score: { earned: score.earned, possible: score.possible },
    })
    .from(attempt)
    .innerJoin(score, refersTo(score, score.attemptId, attempt))
    .innerJoin(
      itemScore,
      and(refersTo(itemScore, itemScore.attemptId, attempt), eq(itemScore.itemId, input.itemId)),
    )
    .leftJoin(
      itemResponse,
      and(
        eq(itemResponse.schoolId, attempt.schoolId),
        eq(itemResponse.attemptId, attempt.id),
        eq(itemResponse.itemId, input.itemId),
      ),
    )
    .where(
      and(
        eq(attempt.schoolId, schoolId),
        eq(attempt.assignmentId, input.assignmentId),
        eq(attempt.state, "submitted"),
      ),
    );
  return {
    item,
    responses: rows.map(({ response, ...row }) => ({
      ...row,
      answer: response,
    })),
  };
}

/** What an attempt earns on the item from now on. */
export interface Regrade {
  readonly before: ScoredResponse;
  readonly itemScore: Score;
}

/**
 * Makes a ruling on a locked item, or takes back the one that holds where `ruling` is null, and gives the attempts their
 * new scores, with a log of the old ones.
 *
 * @returns false where nothing held that could be taken back; then nothing changes
 */
export async function recordRuling(
  tx: Transaction,
  actor: Actor,
  input: {
    assignmentId: string;
    itemId: string;
    ruling: Ruling | null;
    note: string;
    regrades: readonly Regrade[];
  },
): Promise<boolean> {
  const { schoolId } = actor;
  const { assignmentId, itemId, ruling, note, regrades } = input;
  const [ended] = await tx
    .update(itemRuling)
    .set({ takenBackAt: sql`now()` })
    .where(
      and(
        eq(itemRuling.schoolId, schoolId),
        eq(itemRuling.assignmentId, assignmentId),
        eq(itemRuling.itemId, itemId),
        isNull(itemRuling.takenBackAt),
      ),
    )
    .returning({ id: itemRuling.id });
  const rulingId = ruling === null ? ended?.id : newId();
  if (rulingId === undefined) return false;
  if (ruling !== null) {
    await tx.insert(itemRuling).values({
      schoolId,
      id: rulingId,
      assignmentId,
      itemId,
      kind: ruling.kind,
      optionId: ruling.kind === "void" ? null : ruling.optionId,
      note,
      madeBy: actor.personId,
    });
  }
  for (const { before, itemScore: after } of regrades) {
    const { attemptId } = before;
    const total = {
      earned: before.score.earned - before.itemScore.earned + after.earned,
      possible: before.score.possible - before.itemScore.possible + after.possible,
    };
    await tx
      .update(itemScore)
      .set(after)
      .where(
        and(
          eq(itemScore.schoolId, schoolId),
          eq(itemScore.attemptId, attemptId),
          eq(itemScore.itemId, itemId),
        ),
      );
    await tx
      .update(score)
      .set({ ...total, scoredAt: sql`now()` })
      .where(and(eq(score.schoolId, schoolId), eq(score.attemptId, attemptId)));
    await tx.insert(scoreChange).values({
      schoolId,
      attemptId,
      id: newId(),
      rulingId,
      earnedBefore: before.score.earned,
      possibleBefore: before.score.possible,
      ...total,
    });
  }
  return true;
}
