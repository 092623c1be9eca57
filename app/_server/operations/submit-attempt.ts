import type { Actor } from "@/db/actor";
import { lockAttemptForSubmission, recordScore, type Score } from "@/db/attempts";
import type { Database } from "@/db/database";
import { scoreItem } from "@/questions/index";
import { found } from "../errors";
import { weighScore } from "../weigh-score";

/**
 * Submits an attempt of the actor's: locks it, scores it and freezes it, in one transaction. Submitting
 * again, or many times at once, answers with the one score that was recorded.
 *
 * @throws UserError `not-found`
 */
export function submitAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<Score> {
  const { attemptId } = input;
  return db.transaction(async (tx) => {
    const attempt = found(await lockAttemptForSubmission(tx, actor, { attemptId }));
    if (attempt.score) return attempt.score;
    const answers = new Map(attempt.responses.map((response) => [response.itemId, response]));
    const items = attempt.items.map(({ itemId, item, points, ruling }) => {
      const score = scoreItem(item, answers.get(itemId) ?? null, ruling);
      return { itemId, ...weighScore(score, points) };
    });
    const earned = items.reduce((sum, item) => sum + item.earned, 0);
    const possible = items.reduce((sum, item) => sum + item.possible, 0);
    return found(await recordScore(tx, actor, { attemptId, earned, possible, items }));
  });
}
