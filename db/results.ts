import { and, asc, count, eq, type SQL, sql, sum } from "drizzle-orm";
import type { Actor } from "./actor";
import { type Progress, progressOf } from "./assignments";
import type { Score } from "./attempts/find-attempt";
import type { Database } from "./database";
import type { QuizItem } from "./quizzes/quiz-items";
import { refersTo } from "./refers-to";
import {
  assignment,
  attempt,
  enrollment,
  itemResponse,
  itemScore,
  itemVersion,
  person,
  quiz,
  quizVersion,
  quizVersionItem,
  score,
  section,
} from "./schema";
import { taughtBy } from "./sections/taught";

export interface StudentResult {
  readonly personId: string;
  readonly name: string;
  readonly state: Progress;
  /** Handed in after the due time. */
  readonly isLate: boolean;
  /** How many items they have answered so far. */
  readonly answered: number;
  readonly score: Score | null;
}

/** How the submitted attempts at an assignment went on one item. */
export interface ItemResult extends QuizItem {
  /** How many submitted attempts are counted. */
  readonly n: number;
  /** Points of all of them together. */
  readonly earned: number;
  readonly possible: number;
  /** How many chose each option, by option id; an option that nobody chose is missing. */
  readonly optionCounts: Readonly<Record<string, number>>;
}

export interface AssignmentResults {
  readonly assignmentId: string;
  readonly quizId: string;
  readonly title: string;
  readonly section: { readonly sectionId: string; readonly name: string };
  readonly dueAt: Date | null;
  readonly students: readonly StudentResult[];
  readonly items: readonly ItemResult[];
}

/** The results of an assignment of a section that the actor teaches, in three statements. */
export async function assignmentResults(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<AssignmentResults | null> {
  const { schoolId } = actor;
  const [row] = await db
    .select({
      assignmentId: assignment.id,
      quizId: quiz.id,
      quizVersionId: quizVersion.id,
      title: quiz.title,
      section: { sectionId: section.id, name: section.name },
      dueAt: assignment.dueAt,
    })
    .from(assignment)
    .innerJoin(section, refersTo(assignment, assignment.sectionId, section))
    .innerJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .where(
      and(
        eq(assignment.schoolId, schoolId),
        eq(assignment.id, input.assignmentId),
        taughtBy(actor, section.id),
      ),
    );
  if (!row) return null;
  const { quizVersionId, ...found } = row;
  const { assignmentId } = found;
  const { sectionId } = found.section;
  return {
    ...found,
    students: await studentResults(db, { schoolId, assignmentId, sectionId, dueAt: found.dueAt }),
    items: await itemResults(db, { schoolId, assignmentId, quizVersionId }),
  };
}

async function studentResults(
  db: Database,
  place: { schoolId: string; assignmentId: string; sectionId: string; dueAt: Date | null },
): Promise<StudentResult[]> {
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      attemptState: attempt.state,
      submittedAt: attempt.submittedAt,
      answered: db.$count(itemResponse, refersTo(itemResponse, itemResponse.attemptId, attempt)),
      score: { earned: score.earned, possible: score.possible },
    })
    .from(enrollment)
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, person.schoolId),
        eq(attempt.personId, person.id),
        eq(attempt.assignmentId, place.assignmentId),
      ),
    )
    .leftJoin(score, refersTo(score, score.attemptId, attempt))
    .where(and(eq(enrollment.schoolId, place.schoolId), eq(enrollment.sectionId, place.sectionId)))
    .orderBy(asc(person.name), asc(person.id));
  const { dueAt } = place;
  return rows.map(({ attemptState, submittedAt, ...row }) => ({
    ...row,
    state: progressOf(attemptState),
    isLate: dueAt !== null && submittedAt !== null && submittedAt > dueAt,
  }));
}

async function itemResults(
  db: Database,
  place: { schoolId: string; assignmentId: string; quizVersionId: string },
): Promise<ItemResult[]> {
  const isCounted: SQL | undefined = and(
    eq(attempt.schoolId, place.schoolId),
    eq(attempt.assignmentId, place.assignmentId),
    eq(attempt.state, "submitted"),
  );
  const scores = db
    .select({
      itemId: itemScore.itemId,
      n: count().as("n"),
      earned: sum(itemScore.earned).mapWith(Number).as("earned"),
      possible: sum(itemScore.possible).mapWith(Number).as("possible"),
    })
    .from(attempt)
    .innerJoin(itemScore, refersTo(itemScore, itemScore.attemptId, attempt))
    .where(isCounted)
    .groupBy(itemScore.itemId)
    .as("scores");
  const optionId = sql<string>`${itemResponse.response} ->> 'optionId'`;
  const chosen = db
    .select({
      itemId: itemResponse.itemId,
      optionId: optionId.as("option_id"),
      // A count is a bigint, which two of the drivers would hand over as text inside the JSON's numbers.
      n: sql<number>`count(*)::int`.as("n"),
    })
    .from(attempt)
    .innerJoin(itemResponse, refersTo(itemResponse, itemResponse.attemptId, attempt))
    .where(isCounted)
    .groupBy(itemResponse.itemId, optionId)
    .as("chosen");
  const choices = db
    .select({
      itemId: chosen.itemId,
      optionCounts: sql<
        Record<string, number>
      >`jsonb_object_agg(${chosen.optionId}, ${chosen.n})`.as("option_counts"),
    })
    .from(chosen)
    .groupBy(chosen.itemId)
    .as("choices");
  const rows = await db
    .select({
      itemId: quizVersionItem.itemId,
      position: quizVersionItem.position,
      item: itemVersion.content,
      n: scores.n,
      earned: scores.earned,
      possible: scores.possible,
      optionCounts: choices.optionCounts,
    })
    .from(quizVersionItem)
    .innerJoin(itemVersion, refersTo(quizVersionItem, quizVersionItem.itemVersionId, itemVersion))
    .leftJoin(scores, eq(scores.itemId, quizVersionItem.itemId))
    .leftJoin(choices, eq(choices.itemId, quizVersionItem.itemId))
    .where(
      and(
        eq(quizVersionItem.schoolId, place.schoolId),
        eq(quizVersionItem.quizVersionId, place.quizVersionId),
      ),
    )
    .orderBy(asc(quizVersionItem.position));
  return rows.map(({ n, earned, possible, optionCounts, ...row }) => ({
    ...row,
    n: n ?? 0,
    earned: earned ?? 0,
    possible: possible ?? 0,
    optionCounts: optionCounts ?? {},
  }));
}
