import type { Actor } from "@/db/actor";
import {
  type AttemptScore,
  findScore,
  type FoundAttempt,
  listPracticeResponses,
  listSecondChances,
  type SecondChance,
} from "@/db/attempts";
import type { Database } from "@/db/database";
import { listScoreChanges, type ScoreChange } from "@/db/rulings";
import { asRuled } from "../as-ruled";
import { UserError } from "../errors";
import { hasSecondChance } from "../has-second-chance";
import { missedItems } from "../missed-items";
import { readAttempt } from "./read-attempt";

/** A submitted attempt with its score. */
export interface ReviewedAttempt {
  readonly attempt: FoundAttempt;
  readonly submittedAt: Date;
  readonly score: AttemptScore;
  /** What a teacher's rulings made of the score since. */
  readonly changes: readonly ScoreChange[];
  readonly secondChances: readonly SecondChance[];
  /** Missed items that are asked once more before anything says what is right. */
  readonly toTryAgain: ReadonlySet<string>;
}

/**
 * Reads an attempt of the actor's for review: the one door through which keys reach students. Those of the items in
 * `toTryAgain` are not for them yet.
 *
 * @throws UserError `not-found`; `attempt-open` before submission; `answers-later` where the teacher shows them later
 */
export async function reviewAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<ReviewedAttempt> {
  const attempt = await readAttempt(db, actor, input);
  if (attempt.state === "submitted" && !attempt.shown.answers) throw answersLater(attempt.shown);
  const score = await findScore(db, actor, input);
  const { submittedAt } = attempt;
  if (attempt.state === "submitted" && submittedAt && score) {
    const changes = await listScoreChanges(db, actor, input);
    const items = attempt.items.map(asRuled);
    const secondChances = await listSecondChances(db, actor, input);
    // Practice shows the key after each try, so that nothing is left to keep back.
    const practised = await listPracticeResponses(db, actor, input);
    const known = new Set([...secondChances, ...practised].map(({ itemId }) => itemId));
    const answered = new Set(attempt.responses.map(({ itemId }) => itemId));
    const toTryAgain = missedItems(items, score)
      .filter(
        ({ itemId, item }) => !known.has(itemId) && hasSecondChance(item, answered.has(itemId)),
      )
      .map(({ itemId }) => itemId);
    return {
      attempt: { ...attempt, items },
      submittedAt,
      score,
      changes,
      secondChances,
      toTryAgain: new Set(toTryAgain),
    };
  }
  throw new UserError("attempt-open", "The answers are shown once you have handed this quiz in.");
}

function answersLater({ answersFrom }: FoundAttempt["shown"]): UserError {
  return answersFrom === null
    ? new UserError(
        "answers-later",
        "You have handed this in. The answers are shown when your teacher releases them.",
      )
    : new UserError(
        "answers-later",
        `You have handed this in. The answers are shown after ${answersFrom.toISOString()}.`,
        { at: answersFrom },
      );
}
