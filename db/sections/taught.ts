import { and, eq, exists, type SQL } from "drizzle-orm";
import { type AnyPgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import { sectionTeacher } from "../schema";

/** The condition that the actor teaches the section in this column. */
export function taughtBy(actor: Actor, sectionId: AnyPgColumn): SQL {
  return exists(
    new QueryBuilder()
      .select({ personId: sectionTeacher.personId })
      .from(sectionTeacher)
      .where(
        and(
          eq(sectionTeacher.schoolId, actor.schoolId),
          eq(sectionTeacher.sectionId, sectionId),
          eq(sectionTeacher.personId, actor.personId),
        ),
      ),
  );
}
