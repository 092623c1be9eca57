import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { findQuizForTeacher } from "../quizzes/find-quiz";
import { assignment } from "../schema";
import { findSection } from "../sections/sections";
import type { Shuffling } from "./shuffling";
import { NO_LIMITS, type Timing } from "./timing";

/**
 * Sets the newest version of a quiz of the actor's own to a section that the actor teaches. What is
 * left out of the timing has no limit, and nothing is shuffled unless asked for.
 *
 * @returns the assignment's id; null where quiz or section are not the actor's
 */
export function createAssignment(
  db: Database,
  actor: Actor,
  input: { quizId: string; sectionId: string } & Partial<Timing & Shuffling>,
): Promise<string | null> {
  const { schoolId } = actor;
  const { quizId, sectionId, ...settings } = input;
  return db.transaction(async (tx) => {
    const quizFound = await findQuizForTeacher(tx, actor, { quizId });
    const sectionFound = await findSection(tx, actor, { sectionId });
    if (!quizFound || !sectionFound) return null;
    const id = newId();
    const { quizVersionId } = quizFound;
    await tx.insert(assignment).values({
      schoolId,
      id,
      sectionId: sectionFound.sectionId,
      quizVersionId,
      ...NO_LIMITS,
      ...settings,
    });
    return id;
  });
}
