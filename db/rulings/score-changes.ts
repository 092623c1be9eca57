import type { Actor } from "../actor";
import { isOwnAttempt } from "../attempts/conditions";
import type { Database } from "../database";
import { readScoreChanges, type ScoreChange } from "./read-score-changes";

export type { ScoreChange } from "./read-score-changes";

/** How the score of an attempt of the actor's own changed since it was submitted, the first change first. */
export function listScoreChanges(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<ScoreChange[]> {
  return readScoreChanges(db, isOwnAttempt(actor, input.attemptId));
}
