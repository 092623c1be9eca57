import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { ItemKind } from "../../questions/types";
import type { Actor } from "../actor";
import { timingFor } from "../assignments/accommodation";
import {
  accommodationColumns,
  isAccommodationOf,
  showingColumns,
  timingColumns,
} from "../assignments/columns";
import { SHOWN_AT_ONCE, shownAt } from "../assignments/showing";
import type { Score } from "../attempts/find-attempt";
import { databaseNow } from "../clock";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import {
  accommodation,
  assignment,
  attempt,
  itemScore,
  itemVersion,
  quiz,
  quizVersion,
  quizVersionItem,
} from "../schema";

/** What one item of a handed-in attempt earned, and what it asked for. */
export interface OwnItemScore extends Score {
  readonly attemptId: string;
  readonly title: string;
  readonly submittedAt: Date;
  readonly kind: ItemKind;
}

/**
 * The items of all attempts that the actor has handed in and may see the answers of, the oldest attempt first. They are
 * what a person knows by now; which item was which is for the review to say.
 */
export async function listOwnItemScores(db: Database, actor: Actor): Promise<OwnItemScore[]> {
  const rows = await db
    .select({
      attemptId: attempt.id,
      title: quiz.title,
      submittedAt: attempt.submittedAt,
      kind: sql<ItemKind>`${itemVersion.content} ->> 'kind'`,
      earned: itemScore.earned,
      possible: itemScore.possible,
      timing: timingColumns,
      showing: showingColumns,
      accommodation: accommodationColumns,
      now: databaseNow,
    })
    .from(attempt)
    .innerJoin(itemScore, refersTo(itemScore, itemScore.attemptId, attempt))
    .innerJoin(quizVersion, refersTo(attempt, attempt.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .innerJoin(
      quizVersionItem,
      and(
        eq(quizVersionItem.schoolId, attempt.schoolId),
        eq(quizVersionItem.quizVersionId, attempt.quizVersionId),
        eq(quizVersionItem.itemId, itemScore.itemId),
      ),
    )
    .innerJoin(itemVersion, refersTo(quizVersionItem, quizVersionItem.itemVersionId, itemVersion))
    .leftJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .leftJoin(accommodation, isAccommodationOf(attempt.personId))
    .where(
      and(
        eq(attempt.schoolId, actor.schoolId),
        eq(attempt.personId, actor.personId),
        isNotNull(attempt.submittedAt),
      ),
    )
    .orderBy(asc(attempt.submittedAt), asc(attempt.id), asc(quizVersionItem.position));
  return rows.flatMap(({ timing, showing, accommodation: own, now, submittedAt, ...row }) => {
    const timings = timing ? [timing, timingFor(timing, own)] : [];
    const { answers } = shownAt(showing ?? SHOWN_AT_ONCE, timings, now);
    return answers && submittedAt ? [{ ...row, submittedAt }] : [];
  });
}
