import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../actor";
import { attempt, itemVersion, quizVersionItem } from "../schema";

/** The condition that a row of `attempt` is this one and the actor's. */
export function isOwnAttempt(actor: Actor, attemptId: string): SQL | undefined {
  return and(
    eq(attempt.schoolId, actor.schoolId),
    eq(attempt.id, attemptId),
    eq(attempt.personId, actor.personId),
  );
}

/** Joins the item to the attempt: it has to stand in the attempt's quiz version. */
export function isItemOfAttempt(itemId: string): SQL | undefined {
  return and(
    eq(quizVersionItem.schoolId, attempt.schoolId),
    eq(quizVersionItem.quizVersionId, attempt.quizVersionId),
    eq(quizVersionItem.itemId, itemId),
  );
}

/** Joins the item's version, where it has the option. */
export function isVersionWithOption(optionId: string): SQL | undefined {
  const withOption = JSON.stringify({ options: [{ id: optionId }] });
  return and(
    eq(itemVersion.schoolId, quizVersionItem.schoolId),
    eq(itemVersion.id, quizVersionItem.itemVersionId),
    sql`${itemVersion.content} @> ${withOption}::jsonb`,
  );
}
