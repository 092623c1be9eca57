import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "../actor";
import { timingFor } from "../assignments/accommodation";
import { accommodationColumns, isAccommodationOf, timingColumns } from "../assignments/columns";
import { availabilityAt, endOfAttempt } from "../assignments/timing";
import { databaseNow } from "../clock";
import type { Database, Transaction } from "../database";
import { newId } from "../id";
import { refersTo } from "../refers-to";
import {
  accommodation,
  assignedStudent,
  assignment,
  attempt,
  enrollment,
  section,
} from "../schema";
import type { StartedAttempt, StartRefused } from "./start-outcome";

/** Starts or resumes the one attempt at an assignment that is set to the actor, of a section in use that they are enrolled in. */
export function startAssigned(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<StartedAttempt | StartRefused | null> {
  const { schoolId, personId } = actor;
  const { assignmentId } = input;
  return db.transaction(async (tx) => {
    const resumed = await findStarted(tx, actor, assignmentId);
    if (resumed) return resumed;
    const [found] = await tx
      .select({
        quizVersionId: assignment.quizVersionId,
        forChosen: assignment.forChosen,
        timing: timingColumns,
        accommodation: accommodationColumns,
        startedAt: databaseNow,
      })
      .from(assignment)
      .innerJoin(enrollment, isEnrolled(actor))
      .innerJoin(section, refersTo(assignment, assignment.sectionId, section))
      .leftJoin(accommodation, isAccommodationOf(personId))
      .where(
        and(
          eq(assignment.schoolId, schoolId),
          eq(assignment.id, assignmentId),
          isNull(section.archivedAt),
        ),
      )
      // A change of the timing waits until this attempt is there to get its new end.
      .for("share", { of: assignment });
    if (!found) return null;
    // After the lock, which a change of the choice holds as well.
    if (found.forChosen && !(await isChosen(tx, actor, assignmentId))) return null;
    const { quizVersionId, startedAt } = found;
    const timing = timingFor(found.timing, found.accommodation);
    const availability = availabilityAt(timing, startedAt);
    if (availability.state !== "open") return { kind: "refused", availability };
    const id = newId();
    const endsAt = endOfAttempt(timing, startedAt);
    const [started] = await tx
      .insert(attempt)
      .values({ schoolId, id, personId, quizVersionId, assignmentId, startedAt, endsAt })
      .onConflictDoNothing()
      .returning({ attemptId: attempt.id });
    if (started) return { kind: "started", ...started, state: "open", isNew: true };
    return findStarted(tx, actor, assignmentId);
  });
}

async function findStarted(
  tx: Transaction,
  actor: Actor,
  assignmentId: string,
): Promise<StartedAttempt | null> {
  const [found] = await tx
    .select({ attemptId: attempt.id, state: attempt.state })
    .from(attempt)
    .where(
      and(
        eq(attempt.schoolId, actor.schoolId),
        eq(attempt.personId, actor.personId),
        eq(attempt.assignmentId, assignmentId),
      ),
    );
  return found ? { kind: "started", ...found, isNew: false } : null;
}

async function isChosen(tx: Transaction, actor: Actor, assignmentId: string): Promise<boolean> {
  const [chosen] = await tx
    .select({ personId: assignedStudent.personId })
    .from(assignedStudent)
    .where(
      and(
        eq(assignedStudent.schoolId, actor.schoolId),
        eq(assignedStudent.assignmentId, assignmentId),
        eq(assignedStudent.personId, actor.personId),
      ),
    );
  return chosen !== undefined;
}

const isEnrolled = (actor: Actor) =>
  and(
    eq(enrollment.schoolId, assignment.schoolId),
    eq(enrollment.sectionId, assignment.sectionId),
    eq(enrollment.personId, actor.personId),
  );
