import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import { isItemOfAttempt, isOwnAttempt } from "../attempts/conditions";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { attempt, itemFlag, quizVersionItem } from "../schema";
import { type Flag, flagColumns } from "./flags-of-attempt";

/**
 * Flags an item of an assignment that the actor has handed in, or words the flag anew as long as nobody has answered it.
 *
 * @returns the flag as it stands now, an answered one unchanged; null where the attempt is not the actor's, not handed
 * in, not of an assignment, or has no such item
 */
export async function raiseFlag(
  db: Database,
  actor: Actor,
  input: { attemptId: string; itemId: string; comment: string },
): Promise<Flag | null> {
  const { attemptId, itemId, comment } = input;
  const row = new QueryBuilder()
    .select({
      schoolId: attempt.schoolId,
      attemptId: attempt.id,
      itemId: quizVersionItem.itemId,
      comment: sql<string>`${comment}::text`.as("comment"),
      raisedAt: sql<Date>`now()`.as("raised_at"),
      answer: sql<string | null>`null::text`.as("answer"),
      answeredAt: sql<Date | null>`null::timestamptz`.as("answered_at"),
      answeredBy: sql<string | null>`null::uuid`.as("answered_by"),
    })
    .from(attempt)
    .innerJoin(quizVersionItem, isItemOfAttempt(itemId))
    .where(
      and(
        isOwnAttempt(actor, attemptId),
        eq(attempt.state, "submitted"),
        isNotNull(attempt.assignmentId),
      ),
    );
  await db
    .insert(itemFlag)
    .select(row)
    .onConflictDoUpdate({
      target: [itemFlag.schoolId, itemFlag.attemptId, itemFlag.itemId],
      set: { comment: sql`excluded.comment`, raisedAt: sql`excluded.raised_at` },
      setWhere: isNull(itemFlag.answer),
    });
  const [stored] = await db
    .select(flagColumns)
    .from(itemFlag)
    .innerJoin(attempt, refersTo(itemFlag, itemFlag.attemptId, attempt))
    .where(and(isOwnAttempt(actor, attemptId), eq(itemFlag.itemId, itemId)));
  return stored ?? null;
}
