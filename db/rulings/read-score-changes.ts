import { and, asc, eq, type SQL } from "drizzle-orm";
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

/** The changes of the scores of attempts, the first change first. The condition has to hold the school and who may read. */
export async function readScoreChanges(
  db: Database,
  isAllowed: SQL | undefined,
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
    .where(isAllowed)
    .orderBy(asc(scoreChange.changedAt), asc(scoreChange.id));
  // One transaction ends a ruling and logs what followed from that, so both have its one moment.
  return rows.map(({ takenBackAt, ...row }) => ({
    ...row,
    isTakenBack: takenBackAt !== null && takenBackAt.getTime() === row.changedAt.getTime(),
  }));
}
