import { and, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import type { Transaction } from "../database";
import { assignedStudent, attempt, enrollment } from "../schema";

interface Place {
  readonly schoolId: string;
  readonly assignmentId: string;
  readonly sectionId: string;
}

/** Whether all of these ids are on the section's roster. */
export async function areEnrolled(
  tx: Transaction,
  place: Omit<Place, "assignmentId">,
  studentIds: readonly string[],
): Promise<boolean> {
  const wanted = new Set(studentIds);
  const found = await tx
    .select({ personId: enrollment.personId })
    .from(enrollment)
    .where(and(isOnRoster(place), inArray(enrollment.personId, [...wanted])));
  return found.length === wanted.size;
}

/** Puts these students of the section, and those who have begun, on an assignment that names nobody yet. */
export async function nameStudents(
  tx: Transaction,
  place: Place,
  studentIds: readonly string[],
): Promise<void> {
  const { schoolId, assignmentId } = place;
  const named = await tx
    .selectDistinct({ personId: enrollment.personId })
    .from(enrollment)
    .leftJoin(
      attempt,
      and(
        eq(attempt.schoolId, enrollment.schoolId),
        eq(attempt.assignmentId, assignmentId),
        eq(attempt.personId, enrollment.personId),
      ),
    )
    .where(
      and(
        isOnRoster(place),
        or(inArray(enrollment.personId, [...studentIds]), isNotNull(attempt.id)),
      ),
    );
  if (named.length === 0) return;
  await tx
    .insert(assignedStudent)
    .values(named.map(({ personId }) => ({ schoolId, assignmentId, personId })));
}

const isOnRoster = ({ schoolId, sectionId }: Omit<Place, "assignmentId">): SQL | undefined =>
  and(eq(enrollment.schoolId, schoolId), eq(enrollment.sectionId, sectionId));
