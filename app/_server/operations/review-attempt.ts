import type { Actor } from "@/db/actor";
import { type AttemptScore, findScore, type FoundAttempt } from "@/db/attempts";
import type { Database } from "@/db/database";
import { UserError } from "../errors";
import { readAttempt } from "./read-attempt";

/** A submitted attempt with its score. */
export interface ReviewedAttempt {
  readonly attempt: FoundAttempt;
  readonly submittedAt: Date;
  readonly score: AttemptScore;
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
  if (attempt.state === "submitted" && submittedAt && score) return { attempt, submittedAt, score };
  throw new UserError("attempt-open", "The answers are shown once you have handed this quiz in.");
}
