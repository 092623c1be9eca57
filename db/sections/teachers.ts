import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { person, section, sectionTeacher } from "../schema";
import { lockSection } from "./lock-section";
import { taughtBy } from "./taught";

/** Somebody who teaches a section. */
export interface SectionTeacher {
  readonly personId: string;
  readonly name: string;
}

/** Who teaches a section that the actor teaches, by name; null where the actor does not. */
export async function listTeachers(
  db: Database,
  actor: Actor,
  input: { sectionId: string },
): Promise<SectionTeacher[] | null> {
  const teachers = await db
    .select({ personId: person.id, name: person.name })
    .from(section)
    .innerJoin(sectionTeacher, refersTo(sectionTeacher, sectionTeacher.sectionId, section))
    .innerJoin(person, refersTo(sectionTeacher, sectionTeacher.personId, person))
    .where(
      and(
        eq(section.schoolId, actor.schoolId),
        eq(section.id, input.sectionId),
        // By the section's id: named by its own table's, the teachers inside the condition would be these.
        taughtBy(actor, section.id),
      ),
    )
    .orderBy(asc(person.name), asc(person.id));
  return teachers.length > 0 ? teachers : null;
}

/**
 * Ends somebody's teaching of a section that the actor teaches: a colleague's or the actor's own. Quizzes and accounts stay. A
 * section is never left without a teacher, also when two leave at once.
 */
export function removeTeacher(
  db: Database,
  actor: Actor,
  input: { sectionId: string; personId: string },
): Promise<"removed" | "last" | null> {
  const { sectionId, personId } = input;
  return db.transaction(async (tx) => {
    if (!(await lockSection(tx, actor, sectionId))) return null;
    const teachers = (await listTeachers(tx, actor, { sectionId })) ?? [];
    if (!teachers.some((teacher) => teacher.personId === personId)) return null;
    if (teachers.length === 1) return "last";
    await tx
      .delete(sectionTeacher)
      .where(
        and(
          eq(sectionTeacher.schoolId, actor.schoolId),
          eq(sectionTeacher.sectionId, sectionId),
          eq(sectionTeacher.personId, personId),
        ),
      );
    return "removed";
  });
}
