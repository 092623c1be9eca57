import { and, asc, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { attempt, practiceCard, quizVersionItem } from "../schema";
import type { PracticeMemory } from "../schema/attempts";
import { isItemOfAttempt, isOwnAttempt } from "./conditions";

export type { PracticeMemory } from "../schema/attempts";

/** An item that was right in practice, and when it comes again. */
export interface PracticeCard {
  readonly attemptId: string;
  readonly itemId: string;
  readonly dueAt: Date;
  readonly memory: PracticeMemory;
}

/** All of the actor's own cards, what is due first. */
export function listPracticeCards(db: Database, actor: Actor): Promise<PracticeCard[]> {
  return db
    .select({
      attemptId: practiceCard.attemptId,
      itemId: practiceCard.itemId,
      dueAt: practiceCard.dueAt,
      memory: practiceCard.memory,
    })
    .from(practiceCard)
    .innerJoin(attempt, refersTo(practiceCard, practiceCard.attemptId, attempt))
    .where(and(eq(attempt.schoolId, actor.schoolId), eq(attempt.personId, actor.personId)))
    .orderBy(asc(practiceCard.dueAt), asc(practiceCard.attemptId), asc(practiceCard.itemId));
}

/**
 * Keeps when an item of a submitted attempt of the actor's comes again, in place of what was kept before.
 *
 * @returns null where the attempt is not the actor's, is still open, or has no such item
 */
export async function keepPracticeCard(
  db: Database,
  actor: Actor,
  card: PracticeCard,
): Promise<{ dueAt: Date } | null> {
  const { attemptId, itemId, dueAt, memory } = card;
  const row = new QueryBuilder()
    .select({
      schoolId: attempt.schoolId,
      attemptId: attempt.id,
      itemId: quizVersionItem.itemId,
      dueAt: sql<Date>`${dueAt.toISOString()}::timestamptz`.as("due_at"),
      memory: sql`${JSON.stringify(memory)}::jsonb`.as("memory"),
    })
    .from(attempt)
    .innerJoin(quizVersionItem, isItemOfAttempt(itemId))
    .where(and(isOwnAttempt(actor, attemptId), eq(attempt.state, "submitted")));
  const [kept] = await db
    .insert(practiceCard)
    .select(row)
    .onConflictDoUpdate({
      target: [practiceCard.schoolId, practiceCard.attemptId, practiceCard.itemId],
      set: { dueAt: sql`excluded.due_at`, memory: sql`excluded.memory` },
    })
    .returning({ dueAt: practiceCard.dueAt });
  return kept ?? null;
}
