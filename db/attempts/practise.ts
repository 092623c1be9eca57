import { and, asc, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { ItemAnswer } from "../../questions/types";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { refersTo } from "../refers-to";
import { answerOf } from "./answer-of";
import { attempt, itemVersion, practiceResponse, quizVersionItem } from "../schema";
import { isItemOfAttempt, isOwnAttempt, isVersionTaking } from "./conditions";

/** One try at an item after submission. */
export type PracticeTry = ItemAnswer & {
  readonly itemId: string;
  readonly correct: boolean;
  readonly answeredAt: Date;
};

/** All tries at an attempt of the actor's own, oldest first; none where it is not theirs. */
export async function listPracticeResponses(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<PracticeTry[]> {
  const rows = await db
    .select({
      itemId: practiceResponse.itemId,
      response: practiceResponse.response,
      correct: practiceResponse.correct,
      answeredAt: practiceResponse.answeredAt,
    })
    .from(practiceResponse)
    .innerJoin(attempt, refersTo(practiceResponse, practiceResponse.attemptId, attempt))
    .where(isOwnAttempt(actor, input.attemptId))
    .orderBy(asc(practiceResponse.answeredAt), asc(practiceResponse.id));
  return rows.map(({ response, ...row }) => ({ ...row, ...response }));
}

/**
 * Keeps a try at an item of a submitted attempt of the actor's. The recorded score stays as it is.
 *
 * @returns null where the attempt is not the actor's, is still open, or has no such item or option
 */
export async function recordPracticeResponse(
  db: Database,
  actor: Actor,
  input: ItemAnswer & { attemptId: string; itemId: string; correct: boolean },
): Promise<PracticeTry | null> {
  const { correct } = input;
  const answer = answerOf(input);
  const [kept] = await db
    .insert(practiceResponse)
    .select(
      new QueryBuilder()
        .select({
          schoolId: attempt.schoolId,
          attemptId: attempt.id,
          itemId: quizVersionItem.itemId,
          id: sql<string>`${newId()}::uuid`.as("id"),
          response: sql`${JSON.stringify(answer)}::jsonb`.as("response"),
          correct: sql<boolean>`${correct}::boolean`.as("correct"),
          answeredAt: sql<Date>`now()`.as("answered_at"),
        })
        .from(attempt)
        .innerJoin(quizVersionItem, isItemOfAttempt(input.itemId))
        .innerJoin(itemVersion, isVersionTaking(answer))
        .where(and(isOwnAttempt(actor, input.attemptId), eq(attempt.state, "submitted"))),
    )
    .returning({ itemId: practiceResponse.itemId, answeredAt: practiceResponse.answeredAt });
  return kept ? { ...kept, ...answer, correct } : null;
}
