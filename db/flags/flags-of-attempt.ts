import { asc } from "drizzle-orm";
import type { Actor } from "../actor";
import { isOwnAttempt } from "../attempts/conditions";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { attempt, itemFlag } from "../schema";

/** What a student flagged, and what was answered. */
export interface Flag {
  readonly itemId: string;
  readonly comment: string;
  readonly raisedAt: Date;
  /** Null until the teacher has answered. */
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

export const flagColumns = {
  itemId: itemFlag.itemId,
  comment: itemFlag.comment,
  raisedAt: itemFlag.raisedAt,
  answer: itemFlag.answer,
  answeredAt: itemFlag.answeredAt,
};

/** The flags of an attempt, and whether there is a teacher who reads them. */
export interface FlagsOfAttempt {
  /** A quiz of one's own has nobody to tell. */
  readonly reachTeacher: boolean;
  /** The first one first. */
  readonly flags: readonly Flag[];
}

/** What the actor flagged in an attempt of their own; null where it is not theirs. */
export async function listFlagsOfAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<FlagsOfAttempt | null> {
  const rows = await db
    .select({ assignmentId: attempt.assignmentId, flag: flagColumns })
    .from(attempt)
    .leftJoin(itemFlag, refersTo(itemFlag, itemFlag.attemptId, attempt))
    .where(isOwnAttempt(actor, input.attemptId))
    .orderBy(asc(itemFlag.raisedAt), asc(itemFlag.itemId));
  const [first] = rows;
  if (!first) return null;
  return {
    reachTeacher: first.assignmentId !== null,
    flags: rows.flatMap(({ flag }) => flag ?? []),
  };
}
