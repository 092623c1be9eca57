import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { assignment, attempt, enrollment, quiz, quizVersion } from "../schema";
import { taughtBy } from "./taught";

/** Two students of one section, of whom the second is the first once more. */
export interface Twins {
  readonly sectionId: string;
  readonly personId: string;
  readonly otherPersonId: string;
}

/** An assignment that both have begun, and whose attempts a merge keeps. */
export interface TakenByBoth {
  readonly assignmentId: string;
  readonly title: string;
  /** Whose attempts are kept: what was handed in first, else what was begun first. */
  readonly keptPersonId: string;
}

/** What two students of a section that the actor teaches have both begun; null where they are not two of it. */
export async function listTakenByBoth(
  db: Database,
  actor: Actor,
  twins: Twins,
): Promise<TakenByBoth[] | null> {
  const { schoolId } = actor;
  const both = [twins.personId, twins.otherPersonId];
  const enrolled = await db
    .select({ personId: enrollment.personId })
    .from(enrollment)
    .where(
      and(
        eq(enrollment.schoolId, schoolId),
        eq(enrollment.sectionId, twins.sectionId),
        inArray(enrollment.personId, both),
        taughtBy(actor, enrollment.sectionId),
      ),
    );
  if (enrolled.length !== 2) return null;
  const attempts = await db
    .select({
      assignmentId: assignment.id,
      title: quiz.title,
      personId: attempt.personId,
    })
    .from(attempt)
    .innerJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .innerJoin(quizVersion, refersTo(attempt, attempt.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .where(
      and(
        eq(attempt.schoolId, schoolId),
        inArray(attempt.personId, both),
        isNotNull(attempt.assignmentId),
      ),
    )
    // Postgres puts nulls, which is what was not handed in, last.
    .orderBy(asc(attempt.submittedAt), asc(attempt.startedAt), asc(attempt.id));
  const first = new Map<string, (typeof attempts)[number]>();
  const shared = new Map<string, TakenByBoth>();
  for (const each of attempts) {
    const earlier = first.get(each.assignmentId);
    if (!earlier) first.set(each.assignmentId, each);
    else if (earlier.personId !== each.personId) {
      const { assignmentId, title, personId } = earlier;
      shared.set(assignmentId, { assignmentId, title, keptPersonId: personId });
    }
  }
  return [...shared.values()];
}
