import { asc, eq, and } from "drizzle-orm";
import type { Actor } from "../actor";
import { isOwnAttempt } from "../attempts/conditions";
import type { Score } from "../attempts/find-attempt";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { attempt, itemRuling, scoreChange } from "../schema";

/** That a score changed after it was recorded, and by which ruling. */
export interface ScoreChange {
  readonly itemId: string;
  readonly kind: "key" | "accept" | "void";
  readonly note: string;
  /** Whether the ruling was made by it, or taken back. */
  readonly isTakenBack: boolean;
  readonly before: Score;
  readonly after: Score;
  readonly changedAt: Date;
}

/** How the score of an attempt of the actor's own changed since it was submitted, the first change first. */
export async function listScoreChanges(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<ScoreChange[]> {
  const rows = await db
    .select({
      itemId: itemRuling.itemId,
      kind: itemRuling.kind,
      note: itemRuling.note,
      takenBackAt: itemRuling.takenBackAt,
      before: { earned: scoreChange.earnedBefore, possible: scoreChange.possibleBefore },
      after: { earned: scoreChange.earned, possible: scoreChange.possible },
      changedAt: scoreChange.changedAt,
    })
    .from(attempt)
    .innerJoin(scoreChange, refersTo(scoreChange, scoreChange.attemptId, attempt))
    .innerJoin(
      itemRuling,
      and(eq(itemRuling.schoolId, scoreChange.schoolId), eq(itemRuling.id, scoreChange.rulingId)),
    )
    .where(isOwnAttempt(actor, input.attemptId))
    .orderBy(asc(scoreChange.changedAt), asc(scoreChange.id));
  // One transaction ends a ruling and logs what followed from that, so both have its one moment.
  return rows.map(({ takenBackAt, ...row }) => ({
    ...row,
    isTakenBack: takenBackAt !== null && takenBackAt.getTime() === row.changedAt.getTime(),
  }));
}
