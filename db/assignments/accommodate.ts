import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { accommodation, assignment, attempt, enrollment, person } from "../schema";
import { type Accommodation, isNone, timingFor } from "./accommodation";
import { accommodationColumns, isAccommodationOf, timingColumns } from "./columns";
import { isSetTo } from "./set-to";
import { isTaughtAssignment } from "./taught-assignment";
import { endOfAttempt } from "./timing";

/** A student of an assignment, with the times that they have for themselves. */
export interface AccommodatedStudent {
  readonly personId: string;
  readonly name: string;
  /** Null where they have the others' times. */
  readonly accommodation: Accommodation | null;
}

/** Everybody whom an assignment of a section that the actor teaches is set to, by name. */
export function listAccommodations(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<AccommodatedStudent[]> {
  return db
    .select({
      personId: person.id,
      name: person.name,
      accommodation: accommodationColumns,
    })
    .from(assignment)
    .innerJoin(
      enrollment,
      and(
        eq(enrollment.schoolId, assignment.schoolId),
        eq(enrollment.sectionId, assignment.sectionId),
      ),
    )
    .innerJoin(person, refersTo(enrollment, enrollment.personId, person))
    .leftJoin(accommodation, isAccommodationOf(person.id))
    .where(and(isTaughtAssignment(actor, input.assignmentId), isSetTo(enrollment.personId)))
    .orderBy(asc(person.name), asc(person.id));
}

/**
 * Gives a student of an assignment, of a section that the actor teaches, times of their own, or the others' times again.
 * An attempt under way gets its new end in the same transaction.
 *
 * @returns null where the assignment is not the actor's, or not set to the student
 */
export function accommodate(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; personId: string; accommodation: Accommodation },
): Promise<{ personId: string } | null> {
  const { schoolId } = actor;
  const { assignmentId, personId, accommodation: given } = input;
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ timing: timingColumns })
      .from(assignment)
      .innerJoin(
        enrollment,
        and(
          eq(enrollment.schoolId, assignment.schoolId),
          eq(enrollment.sectionId, assignment.sectionId),
          eq(enrollment.personId, personId),
        ),
      )
      .where(and(isTaughtAssignment(actor, assignmentId), isSetTo(enrollment.personId)))
      // Whoever starts meanwhile waits, and then has the new times.
      .for("update", { of: assignment });
    if (!found) return null;
    const isTheirs = and(
      eq(accommodation.schoolId, schoolId),
      eq(accommodation.assignmentId, assignmentId),
      eq(accommodation.personId, personId),
    );
    await tx.delete(accommodation).where(isTheirs);
    if (!isNone(given)) {
      await tx.insert(accommodation).values({ schoolId, assignmentId, personId, ...given });
    }
    const isUnderWay = and(
      eq(attempt.schoolId, schoolId),
      eq(attempt.assignmentId, assignmentId),
      eq(attempt.personId, personId),
      eq(attempt.state, "open"),
    );
    const open = await tx
      .select({ id: attempt.id, startedAt: attempt.startedAt })
      .from(attempt)
      .where(isUnderWay)
      .for("update");
    for (const { id, startedAt } of open) {
      await tx
        .update(attempt)
        .set({ endsAt: endOfAttempt(timingFor(found.timing, given), startedAt) })
        .where(and(eq(attempt.schoolId, schoolId), eq(attempt.id, id)));
    }
    return { personId };
  });
}
