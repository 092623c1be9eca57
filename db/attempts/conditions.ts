import { and, eq, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Item, ItemAnswer } from "../../questions/types";
import type { Actor } from "../actor";
import { GRACE_SECONDS } from "../assignments/timing";
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

const SEVERAL = ["multiple-response", "two-part"] as const satisfies readonly Item["type"][];

/** Joins the item's version, where it has all options of the answer and its type takes such an answer. */
export function isVersionTaking(answer: ItemAnswer): SQL | undefined {
  const takesSeveral = "optionIds" in answer;
  const ids = takesSeveral ? answer.optionIds : [answer.optionId];
  const withOptions = JSON.stringify({ options: ids.map((id) => ({ id })) });
  const isOfSeveral = inArray(sql`${itemVersion.content} ->> 'type'`, [...SEVERAL]);
  return and(
    eq(itemVersion.schoolId, quizVersionItem.schoolId),
    eq(itemVersion.id, quizVersionItem.itemVersionId),
    takesSeveral ? isOfSeveral : not(isOfSeveral),
    sql`${itemVersion.content} @> ${withOptions}::jsonb`,
  );
}

const graceEnd = sql`${attempt.endsAt} + make_interval(secs => ${GRACE_SECONDS}::double precision)`;

/** The condition that an attempt takes answers: it is open, and neither its time nor the grace is over. */
export function takesAnswers(): SQL | undefined {
  return and(eq(attempt.state, "open"), or(isNull(attempt.endsAt), sql`now() <= ${graceEnd}`));
}

/** The condition that an attempt is still open although its time and the grace are over. */
export function isOpenBeyondGrace(): SQL | undefined {
  return and(eq(attempt.state, "open"), sql`now() > ${graceEnd}`);
}
