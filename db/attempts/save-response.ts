import { and, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { ItemAnswer } from "../../questions/types";
import type { Actor } from "../actor";
import { isOverdue, secondsUntil } from "../assignments/timing";
import { databaseNow } from "../clock";
import type { Database } from "../database";
import { answerOf } from "./answer-of";
import { attempt, itemResponse, itemVersion, quizVersionItem } from "../schema";
import type { StoredResponse } from "./find-attempt";
import { isItemOfAttempt, isOwnAttempt, isVersionTaking, takesAnswers } from "./conditions";

interface ResponsePlace {
  readonly attemptId: string;
  readonly itemId: string;
  /** Counts up in the client with every change of mind. */
  readonly revision: number;
}

export type NewResponse = ItemAnswer & ResponsePlace;

export type SaveOutcome =
  | {
      /** The response as it now stands: the one given, or a newer one that was there before. */
      readonly kind: "stored";
      readonly response: StoredResponse;
      /** By the database's clock; null where the attempt has no end. */
      readonly secondsLeft: number | null;
    }
  | { readonly kind: "submitted" }
  /** The time was over before; what was saved until then is handed in, or is now to be. */
  | { readonly kind: "too-late" };

/**
 * Saves what the actor chose, unless a newer revision is stored, the attempt was submitted or its time is over.
 *
 * One statement does it all, and it holds a share lock on the attempt: a submission, which locks the
 * attempt alone, waits for it and then counts it, or comes first and is seen here.
 *
 * @returns null where the attempt is not the actor's, or has no such item or option
 */
export async function saveResponse(
  db: Database,
  actor: Actor,
  input: NewResponse,
): Promise<SaveOutcome | null> {
  const { revision } = input;
  const content = answerOf(input);
  const isOwn = isOwnAttempt(actor, input.attemptId);
  const [saved] = await db
    .insert(itemResponse)
    .select(
      new QueryBuilder()
        .select({
          schoolId: attempt.schoolId,
          attemptId: attempt.id,
          itemId: quizVersionItem.itemId,
          response: sql`${JSON.stringify(content)}::jsonb`.as("response"),
          revision: sql<number>`${revision}::int`.as("revision"),
          savedAt: sql<Date>`now()`.as("saved_at"),
        })
        .from(attempt)
        .innerJoin(quizVersionItem, isItemOfAttempt(input.itemId))
        .innerJoin(itemVersion, isVersionTaking(content))
        .where(and(isOwn, takesAnswers()))
        .for("share", { of: attempt }),
    )
    .onConflictDoUpdate({
      target: [itemResponse.schoolId, itemResponse.attemptId, itemResponse.itemId],
      set: {
        response: sql`excluded.response`,
        revision: sql`excluded.revision`,
        savedAt: sql`excluded.saved_at`,
      },
      setWhere: sql`${itemResponse.revision} < excluded.revision`,
    })
    .returning({
      itemId: itemResponse.itemId,
      savedAt: itemResponse.savedAt,
      endsAt: sql<Date | null>`(select ${attempt.endsAt} from ${attempt} where ${isOwn})`.mapWith(
        attempt.endsAt,
      ),
    });
  if (saved) {
    const { endsAt, ...rest } = saved;
    const response = { ...rest, ...content, revision };
    return { kind: "stored", response, secondsLeft: secondsUntil(endsAt, saved.savedAt) };
  }
  return whyNotSaved(db, actor, input);
}

async function whyNotSaved(
  db: Database,
  actor: Actor,
  input: NewResponse,
): Promise<SaveOutcome | null> {
  const [found] = await db
    .select({
      endsAt: attempt.endsAt,
      submittedAt: attempt.submittedAt,
      now: databaseNow,
      itemId: quizVersionItem.itemId,
      response: itemResponse.response,
      revision: itemResponse.revision,
      savedAt: itemResponse.savedAt,
    })
    .from(attempt)
    .innerJoin(quizVersionItem, isItemOfAttempt(input.itemId))
    .innerJoin(itemVersion, isVersionTaking(answerOf(input)))
    .leftJoin(
      itemResponse,
      and(
        eq(itemResponse.schoolId, attempt.schoolId),
        eq(itemResponse.attemptId, attempt.id),
        eq(itemResponse.itemId, quizVersionItem.itemId),
      ),
    )
    .where(isOwnAttempt(actor, input.attemptId));
  if (!found) return null;
  const { itemId, response, revision, savedAt, endsAt, submittedAt, now } = found;
  if (submittedAt) {
    // What is dated at its end was handed in because its time was over, whoever did it.
    return { kind: endsAt && submittedAt >= endsAt ? "too-late" : "submitted" };
  }
  if (isOverdue(endsAt, now)) return { kind: "too-late" };
  if (!response || revision === null || !savedAt) {
    throw new Error(`A response to item ${itemId} was neither saved nor refused.`);
  }
  const secondsLeft = secondsUntil(endsAt, now);
  return { kind: "stored", response: { ...response, itemId, revision, savedAt }, secondsLeft };
}
