import { and, eq } from "drizzle-orm";
import type { ItemAnswer } from "../../questions/types";
import type { Actor } from "../actor";
import { articleContent, type ArticleContent } from "../articles";
import { timingFor } from "../assignments/accommodation";
import { accommodationColumns, isAccommodationOf, timingColumns } from "../assignments/columns";
import type { Score } from "../attempts/find-attempt";
import type { Database } from "../database";
import { listQuizItems, type QuizItem } from "../quizzes/quiz-items";
import { refersTo } from "../refers-to";
import { listRulings, withRulings } from "../rulings/list-rulings";
import { readScoreChanges, type ScoreChange } from "../rulings/read-score-changes";
import {
  accommodation,
  articleVersion,
  assignment,
  attempt,
  itemResponse,
  itemScore,
  person,
  quiz,
  quizVersion,
  score,
  section,
} from "../schema";
import { taughtBy } from "../sections/taught";

/** What a student answered to an item, and what it earned once the attempt was submitted. */
export interface ScoredResponse {
  readonly itemId: string;
  readonly answer: ItemAnswer;
  readonly savedAt: Date;
  readonly earned: number | null;
}

/** A student's attempt as their teacher sees it, keys included: name what leaves the server in a presenter. */
export interface StudentAttempt {
  readonly attemptId: string;
  readonly assignmentId: string;
  readonly title: string;
  readonly student: { readonly personId: string; readonly name: string };
  readonly section: { readonly sectionId: string; readonly name: string };
  readonly state: "open" | "submitted";
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  /** Handed in after the due time, which may be one of their own. */
  readonly isLate: boolean;
  readonly score: Score | null;
  readonly article: ArticleContent;
  /** In the quiz's order, with what the teacher decided since. */
  readonly items: readonly QuizItem[];
  readonly responses: readonly ScoredResponse[];
  readonly changes: readonly ScoreChange[];
}

/** A student's attempt at an assignment of a section that the actor teaches. */
export async function studentAttempt(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; attemptId: string },
): Promise<StudentAttempt | null> {
  const { schoolId } = actor;
  const [row] = await db
    .select({
      attemptId: attempt.id,
      assignmentId: assignment.id,
      quizVersionId: quizVersion.id,
      title: quiz.title,
      student: { personId: person.id, name: person.name },
      section: { sectionId: section.id, name: section.name },
      state: attempt.state,
      startedAt: attempt.startedAt,
      submittedAt: attempt.submittedAt,
      timing: timingColumns,
      accommodation: accommodationColumns,
      score: { earned: score.earned, possible: score.possible },
      article: articleContent,
    })
    .from(attempt)
    .innerJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .innerJoin(section, refersTo(assignment, assignment.sectionId, section))
    .innerJoin(person, refersTo(attempt, attempt.personId, person))
    .innerJoin(quizVersion, refersTo(attempt, attempt.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .innerJoin(articleVersion, refersTo(quizVersion, quizVersion.articleVersionId, articleVersion))
    .leftJoin(score, refersTo(score, score.attemptId, attempt))
    .leftJoin(accommodation, isAccommodationOf(attempt.personId))
    .where(
      and(
        eq(attempt.schoolId, schoolId),
        eq(attempt.id, input.attemptId),
        eq(attempt.assignmentId, input.assignmentId),
        taughtBy(actor, section.id),
      ),
    );
  if (!row) return null;
  const { quizVersionId, timing, accommodation: own, ...found } = row;
  const { assignmentId, attemptId, submittedAt } = found;
  const { dueAt } = timingFor(timing, own);
  const items = await listQuizItems(db, { schoolId, quizVersionId });
  return {
    ...found,
    isLate: dueAt !== null && submittedAt !== null && submittedAt > dueAt,
    items: withRulings(items, await listRulings(db, { schoolId, assignmentId })),
    responses: await scoredResponses(db, { schoolId, attemptId }),
    changes: await readScoreChanges(
      db,
      and(eq(attempt.schoolId, schoolId), eq(attempt.id, attemptId)),
    ),
  };
}

async function scoredResponses(
  db: Database,
  place: { schoolId: string; attemptId: string },
): Promise<ScoredResponse[]> {
  const rows = await db
    .select({
      itemId: itemResponse.itemId,
      response: itemResponse.response,
      savedAt: itemResponse.savedAt,
      earned: itemScore.earned,
    })
    .from(itemResponse)
    .leftJoin(
      itemScore,
      and(
        eq(itemScore.schoolId, itemResponse.schoolId),
        eq(itemScore.attemptId, itemResponse.attemptId),
        eq(itemScore.itemId, itemResponse.itemId),
      ),
    )
    .where(
      and(eq(itemResponse.schoolId, place.schoolId), eq(itemResponse.attemptId, place.attemptId)),
    );
  return rows.map(({ response, ...row }) => ({ ...row, answer: response }));
}
