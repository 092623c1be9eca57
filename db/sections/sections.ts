import { and, asc, count, eq, inArray, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import { recordAuditEvent } from "../audit";
import { newJoinCode } from "../codes";
import type { Database } from "../database";
import { newId } from "../id";
import { refersTo } from "../refers-to";
import { enrollment, joinCode, person, section, sectionTeacher } from "../schema";
import { lockSection } from "./lock-section";
import { taughtBy } from "./taught";

/** A section as its teacher sees it in a list. */
export interface SectionSummary {
  readonly sectionId: string;
  readonly name: string;
  readonly joinCode: string;
  readonly studentCount: number;
  /** Null: in use. */
  readonly archivedAt: Date | null;
}

/** Makes a section that the actor teaches, with a join code; null where the actor is no teacher. */
export function createSection(
  db: Database,
  actor: Actor,
  input: { name: string },
): Promise<SectionSummary | null> {
  if (actor.role !== "teacher") return Promise.resolve(null);
  const { schoolId, personId } = actor;
  return db.transaction(async (tx) => {
    const sectionId = newId();
    await tx.insert(section).values({ schoolId, id: sectionId, name: input.name });
    await tx.insert(sectionTeacher).values({ schoolId, sectionId, personId });
    const code = await giveJoinCode(tx, { schoolId, sectionId });
    return { sectionId, name: input.name, joinCode: code, studentCount: 0, archivedAt: null };
  });
}

/** The sections that the actor teaches, by name, also those that are put away. */
export function listSections(db: Database, actor: Actor): Promise<SectionSummary[]> {
  return selectSections(db, actor).orderBy(asc(section.name), asc(section.id));
}

/** A section that the actor teaches. */
export async function findSection(
  db: Database,
  actor: Actor,
  input: { sectionId: string },
): Promise<SectionSummary | null> {
  const [found] = await selectSections(db, actor, input.sectionId);
  return found ?? null;
}

function selectSections(db: Database, actor: Actor, sectionId?: string) {
  return db
    .select({
      sectionId: section.id,
      name: section.name,
      joinCode: joinCode.code,
      studentCount: count(enrollment.personId),
      archivedAt: section.archivedAt,
    })
    .from(section)
    .innerJoin(joinCode, refersTo(joinCode, joinCode.sectionId, section))
    .leftJoin(enrollment, refersTo(enrollment, enrollment.sectionId, section))
    .where(
      and(
        eq(section.schoolId, actor.schoolId),
        sectionId === undefined ? undefined : eq(section.id, sectionId),
        taughtBy(actor, section.id),
      ),
    )
    .groupBy(section.id, section.name, section.archivedAt, joinCode.code);
}

/** Renames a section, gives it a new join code (the old one stops working), puts it away or brings it back. */
export function changeSection(
  db: Database,
  actor: Actor,
  input: { sectionId: string; name?: string; newJoinCode?: boolean; isArchived?: boolean },
): Promise<SectionSummary | null> {
  const { schoolId } = actor;
  const { sectionId, name, isArchived } = input;
  return db.transaction(async (tx) => {
    if (!(await lockSection(tx, actor, sectionId))) return null;
    if (name !== undefined || isArchived !== undefined) {
      await tx
        .update(section)
        .set({
          name,
          ...(isArchived !== undefined && { archivedAt: isArchived ? sql`now()` : null }),
        })
        .where(and(eq(section.schoolId, schoolId), eq(section.id, sectionId)));
    }
    if (input.newJoinCode) {
      await tx
        .delete(joinCode)
        .where(and(eq(joinCode.schoolId, schoolId), eq(joinCode.sectionId, sectionId)));
      await giveJoinCode(tx, { schoolId, sectionId });
    }
    return findSection(tx, actor, { sectionId });
  });
}

/**
 * Deletes a section with its assignments, and the students who belong to no other section with all
 * that is theirs. Returns whether there was one.
 */
export function deleteSection(
  db: Database,
  actor: Actor,
  input: { sectionId: string },
): Promise<true | null> {
  const { schoolId } = actor;
  return db.transaction(async (tx) => {
    if (!(await lockSection(tx, actor, input.sectionId))) return null;
    const found = await findSection(tx, actor, input);
    const elsewhere = alias(enrollment, "elsewhere");
    const onlyHere = tx
      .select({ personId: enrollment.personId })
      .from(enrollment)
      .where(
        and(
          eq(enrollment.schoolId, schoolId),
          eq(enrollment.sectionId, input.sectionId),
          notExists(
            tx
              .select({ one: sql`1` })
              .from(elsewhere)
              .where(
                and(
                  eq(elsewhere.schoolId, schoolId),
                  eq(elsewhere.personId, enrollment.personId),
                  sql`${elsewhere.sectionId} <> ${enrollment.sectionId}`,
                ),
              ),
          ),
        ),
      );
    await tx
      .delete(person)
      .where(
        and(
          eq(person.schoolId, schoolId),
          eq(person.role, "student"),
          inArray(person.id, onlyHere),
        ),
      );
    await tx
      .delete(section)
      .where(and(eq(section.schoolId, schoolId), eq(section.id, input.sectionId)));
    await recordAuditEvent(tx, actor, {
      action: "section-deleted",
      detail: { sectionId: input.sectionId, students: found?.studentCount ?? 0 },
    });
    return true;
  });
}

/** Codes are unique over all schools: where one is taken, the next is tried. */
async function giveJoinCode(
  db: Database,
  input: { schoolId: string; sectionId: string },
): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const [given] = await db
      .insert(joinCode)
      .values({ code: newJoinCode(), ...input })
      .onConflictDoNothing({ target: joinCode.code })
      .returning({ code: joinCode.code });
    if (given) return given.code;
  }
  throw new Error("No free join code was found in ten tries.");
}
