import { and, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { attempt, itemVersion, quizVersionItem, secondChance } from "../schema";
import { isItemOfAttempt, isOwnAttempt, isVersionTaking } from "./conditions";

/** What became of the one more chance at a missed item. */
export interface SecondChance {
  readonly itemId: string;
  /** Null where the student asked to be shown the answer. */
  readonly optionId: string | null;
  readonly correct: boolean;
}

const columns = {
  itemId: secondChance.itemId,
  response: secondChance.response,
  correct: secondChance.correct,
};

/** The second chances that were taken in an attempt of the actor's own; none where it is not theirs. */
export async function listSecondChances(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<SecondChance[]> {
  const rows = await db
    .select(columns)
    .from(secondChance)
    .innerJoin(attempt, refersTo(secondChance, secondChance.attemptId, attempt))
    .where(isOwnAttempt(actor, input.attemptId));
  return rows.map(({ response, ...row }) => ({
    ...row,
    optionId: response && "optionId" in response ? response.optionId : null,
  }));
}

/**
 * Keeps the second answer to an item of a submitted attempt of the actor's, apart from the score. Only the first one
 * counts: whoever asks again gets what is stored.
 *
 * @returns what is stored; null where the attempt is not the actor's, is still open, or has no such item or option
 */
export async function recordSecondChance(
  db: Database,
  actor: Actor,
  input: { attemptId: string; itemId: string; optionId: string | null; correct: boolean },
): Promise<SecondChance | null> {
  const { optionId, correct } = input;
  const response = optionId === null ? null : JSON.stringify({ optionId });
  const kept = new QueryBuilder()
    .select({
      schoolId: attempt.schoolId,
      attemptId: attempt.id,
      itemId: quizVersionItem.itemId,
      response: sql`${response}::jsonb`.as("response"),
      correct: sql<boolean>`${correct}::boolean`.as("correct"),
      answeredAt: sql<Date>`now()`.as("answered_at"),
    })
    .from(attempt)
    .innerJoin(quizVersionItem, isItemOfAttempt(input.itemId))
    .innerJoin(
      itemVersion,
      optionId === null
        ? refersTo(quizVersionItem, quizVersionItem.itemVersionId, itemVersion)
        : isVersionTaking({ optionId }),
    )
    .where(and(isOwnAttempt(actor, input.attemptId), eq(attempt.state, "submitted")));
  await db.insert(secondChance).select(kept).onConflictDoNothing();
  const all = await listSecondChances(db, actor, input);
  return all.find(({ itemId }) => itemId === input.itemId) ?? null;
}
