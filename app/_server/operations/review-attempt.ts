import type { Actor } from "@/db/actor";
import { type AttemptScore, findScore, type FoundAttempt } from "@/db/attempts";
import type { Database } from "@/db/database";
import { listScoreChanges, type ScoreChange } from "@/db/rulings";
import { asRuled } from "../as-ruled";
import { UserError } from "../errors";
import { readAttempt } from "./read-attempt";

/** A submitted attempt with its score. */
export interface ReviewedAttempt {
  readonly attempt: FoundAttempt;
  readonly submittedAt: Date;
  readonly score: AttemptScore;
  /** What a teacher's rulings made of the score since. */
  readonly changes: readonly ScoreChange[];
}

/**
 * Reads an attempt of the actor's for review: the one door through which keys reach students.
 *
 * @throws UserError `not-found`, or `attempt-open` before submission
 */
export async function reviewAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<ReviewedAttempt> {
  const attempt = await readAttempt(db, actor, input);
  const score = await findScore(db, actor, input);
  const { submittedAt } = attempt;
  if (attempt.state === "submitted" && submittedAt && score) {
    const changes = await listScoreChanges(db, actor, input);
    return {
      attempt: { ...attempt, items: attempt.items.map(asRuled) },
      submittedAt,
      score,
      changes,
    };
  }
  throw new UserError("attempt-open", "The answers are shown once you have handed this quiz in.");
}
