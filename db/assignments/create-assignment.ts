import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { findQuizForTeacher } from "../quizzes/find-quiz";
import { assignment } from "../schema";
import { findSection } from "../sections/sections";
import type { Showing } from "./showing";
import type { Shuffling } from "./shuffling";
import { areEnrolled, nameStudents } from "./name-students";
import { NO_LIMITS, type Timing } from "./timing";

/**
 * Sets the newest version of a quiz of the actor's own to a section in use that the actor teaches. What is
 * left out of the timing has no limit, nothing is shuffled unless asked for, and it is for everybody of
 * the section unless students are named.
 *
 * @returns the assignment's id; null where quiz or section are not the actor's, or a student not of the section
 */
export function createAssignment(
  db: Database,
  actor: Actor,
  input: {
    quizId: string;
    sectionId: string;
    studentIds?: readonly string[];
    /** Whether students may look words up; they may where nothing is said. */
    wordMeanings?: boolean;
  } & Partial<Timing & Shuffling & Omit<Showing, "releasedAt">>,
): Promise<string | null> {
  const { schoolId } = actor;
  const { quizId, sectionId, studentIds, ...settings } = input;
  return db.transaction(async (tx) => {
    const quizFound = await findQuizForTeacher(tx, actor, { quizId });
    const sectionFound = await findSection(tx, actor, { sectionId });
    if (!quizFound || !sectionFound || sectionFound.archivedAt) return null;
    if (studentIds && !(await areEnrolled(tx, { schoolId, sectionId }, studentIds))) return null;
    const id = newId();
    const { quizVersionId } = quizFound;
    await tx.insert(assignment).values({
      schoolId,
      id,
      sectionId: sectionFound.sectionId,
      quizVersionId,
      forChosen: studentIds !== undefined,
      ...NO_LIMITS,
      ...settings,
    });
    if (studentIds) await nameStudents(tx, { schoolId, assignmentId: id, sectionId }, studentIds);
    return id;
  });
}
