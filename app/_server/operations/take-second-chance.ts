import type { Actor } from "@/db/actor";
import { recordSecondChance } from "@/db/attempts";
import type { Database } from "@/db/database";
import type { QuizItem } from "@/db/quizzes";
import { found } from "../errors";
import { missedItems } from "../missed-items";
import { reviewAttempt, type ReviewedAttempt } from "./review-attempt";

/** A missed item that may be explained now. */
export interface SecondChanceTaken {
  readonly reviewed: ReviewedAttempt;
  readonly item: QuizItem;
}

/**
 * Takes the second answer to a missed item, or the wish to be shown the right one (`optionId` null). The first call
 * counts; later ones change nothing and get the same.
 *
 * @throws UserError `not-found`, also for an item that was not missed; `attempt-open`
 */
export async function takeSecondChance(
  db: Database,
  actor: Actor,
  input: { attemptId: string; itemId: string; optionId: string | null },
): Promise<SecondChanceTaken> {
  const { attempt, score, toTryAgain } = await reviewAttempt(db, actor, input);
  const missed = missedItems(attempt.items, score);
  const item = found(missed.find(({ itemId }) => itemId === input.itemId));
  if (toTryAgain.has(input.itemId)) {
    const { optionId } = input;
    const correct =
      optionId !== null && found(item.item.options.find(({ id }) => id === optionId)).correct;
    found(await recordSecondChance(db, actor, { ...input, correct }));
  }
  return { reviewed: await reviewAttempt(db, actor, input), item };
}
