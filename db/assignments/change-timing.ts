import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { accommodation, assignment, attempt, quiz, quizVersion, section } from "../schema";
import { timingFor } from "./accommodation";
import { accommodationColumns, isAccommodationOf, showingColumns, timingColumns } from "./columns";
import type { Showing } from "./showing";
import { isTaughtAssignment } from "./taught-assignment";
import { endOfAttempt, type Timing } from "./timing";

/** An assignment as its settings page shows it. */
export interface AssignmentSettings {
  readonly assignmentId: string;
  readonly title: string;
  readonly sectionName: string;
  readonly timing: Timing;
  readonly showing: Showing;
  /** Whether it is for the students named alone, and not for everybody of the section. */
  readonly forChosen: boolean;
}

/** The settings of an assignment of a section that the actor teaches. */
export async function findAssignmentSettings(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<AssignmentSettings | null> {
  const [found] = await db
    .select({
      assignmentId: assignment.id,
      title: quiz.title,
      sectionName: section.name,
      timing: timingColumns,
      showing: showingColumns,
      forChosen: assignment.forChosen,
    })
    .from(assignment)
    .innerJoin(section, refersTo(assignment, assignment.sectionId, section))
    .innerJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .where(isTaughtAssignment(actor, input.assignmentId));
  return found ?? null;
}

/**
 * Gives an assignment of a section that the actor teaches another timing. Attempts under way get
 * their new end in the same transaction; what was handed in stays handed in.
 *
 * @returns null where the assignment is not the actor's
 */
export function changeTiming(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; timing: Timing },
): Promise<{ assignmentId: string } | null> {
  const { schoolId } = actor;
  const { assignmentId, timing } = input;
  return db.transaction(async (tx) => {
    // Locks the assignment, so that whoever starts meanwhile waits and then reads the new timing.
    const changed = await tx
      .update(assignment)
      .set(timing)
      .where(isTaughtAssignment(actor, assignmentId))
      .returning({ id: assignment.id });
    if (changed.length === 0) return null;
    const isUnderWay = and(
      eq(attempt.schoolId, schoolId),
      eq(attempt.assignmentId, assignmentId),
      eq(attempt.state, "open"),
    );
    const open = await tx
      .select({
        id: attempt.id,
        startedAt: attempt.startedAt,
        accommodation: accommodationColumns,
      })
      .from(attempt)
      .innerJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
      .leftJoin(accommodation, isAccommodationOf(attempt.personId))
      .where(isUnderWay)
      // In one order, so that two changes at once do not wait for each other for ever.
      .orderBy(attempt.id)
      .for("update", { of: attempt });
    for (const { id, startedAt, accommodation: own } of open) {
      await tx
        .update(attempt)
        .set({ endsAt: endOfAttempt(timingFor(timing, own), startedAt) })
        .where(and(eq(attempt.schoolId, schoolId), eq(attempt.id, id)));
    }
    return { assignmentId };
  });
}
