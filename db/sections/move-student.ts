import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { enrollment } from "../schema";
import { listRoster, type RosterEntry } from "./roster";
import { findSection } from "./sections";
import { taughtBy } from "./taught";

/**
 * Puts a student of a section on the roster of another, both taught by the actor, the other in use. What they answered stays
 * with the assignments of the section that it was answered in, and is in sight there while they are on its roster.
 *
 * @param input.stays keeps them on the first section's roster as well
 * @returns the roster of the first section
 */
export function moveStudent(
  db: Database,
  actor: Actor,
  input: { sectionId: string; personId: string; toSectionId: string; stays: boolean },
): Promise<RosterEntry[] | null> {
  const { schoolId } = actor;
  const { sectionId, personId, toSectionId, stays } = input;
  if (sectionId === toSectionId) return Promise.resolve(null);
  return db.transaction(async (tx) => {
    const isHere = and(
      eq(enrollment.schoolId, schoolId),
      eq(enrollment.sectionId, sectionId),
      eq(enrollment.personId, personId),
    );
    const [found] = await tx
      .select({ personId: enrollment.personId })
      .from(enrollment)
      .where(and(isHere, taughtBy(actor, enrollment.sectionId)))
      .for("update");
    const target = await findSection(tx, actor, { sectionId: toSectionId });
    if (!found || !target || target.archivedAt) return null;
    await tx
      .insert(enrollment)
      .values({ schoolId, sectionId: toSectionId, personId })
      .onConflictDoNothing();
    if (!stays) await tx.delete(enrollment).where(isHere);
    return listRoster(tx, actor, { sectionId });
  });
}
