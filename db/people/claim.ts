import { and, count, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Database } from "../database";
import {
  annotation,
  article,
  articleVersion,
  attempt,
  item,
  itemResponse,
  itemScore,
  itemVersion,
  person,
  practiceCard,
  practiceResponse,
  quiz,
  quizVersion,
  quizVersionItem,
  school,
  score,
  secondChance,
} from "../schema";

/** All that a guest can make, parents before children, with the column that names the owner. */
const GUEST_TABLES: readonly { table: PgTable; owner?: PgColumn }[] = [
  { table: article, owner: article.ownerId },
  { table: articleVersion },
  { table: item },
  { table: itemVersion },
  { table: quiz, owner: quiz.ownerId },
  { table: quizVersion },
  { table: quizVersionItem },
  { table: attempt, owner: attempt.personId },
  { table: itemResponse },
  { table: score },
  { table: itemScore },
  { table: practiceResponse },
  { table: practiceCard },
  { table: secondChance },
  { table: annotation },
];

/**
 * Gives all that a guest made to a teacher; the guest is no more. Ids stay, so links go on working.
 * The school is part of every key, so the rows are copied under the teacher's and the guest's school is
 * deleted, all in one transaction.
 *
 * @returns how much was moved; null where the guest is unknown, or was claimed before
 */
export function claimGuestWork(
  db: Database,
  input: { guest: Actor; teacher: Actor },
): Promise<{ quizzes: number; attempts: number } | null> {
  const { guest, teacher } = input;
  if (teacher.role !== "teacher") return Promise.resolve(null);
  return db.transaction(async (tx) => {
    // The lock makes a second claim wait, and then find nobody.
    const [found] = await tx
      .select({ id: person.id })
      .from(person)
      .where(
        and(
          eq(person.schoolId, guest.schoolId),
          eq(person.id, guest.personId),
          eq(person.role, "guest"),
        ),
      )
      .for("update");
    if (!found) return null;
    const inGuestSchool = (column: PgColumn) => eq(column, guest.schoolId);
    const [quizzes] = await tx
      .select({ n: count() })
      .from(quiz)
      .where(inGuestSchool(quiz.schoolId));
    const [attempts] = await tx
      .select({ n: count() })
      .from(attempt)
      .where(inGuestSchool(attempt.schoolId));
    for (const { table, owner } of GUEST_TABLES) {
      await tx.execute(copyRows(table, guest.schoolId, teacher, owner));
    }
    await tx.delete(school).where(eq(school.id, guest.schoolId));
    return { quizzes: quizzes?.n ?? 0, attempts: attempts?.n ?? 0 };
  });
}

/** Copies a table's rows of one school into another, giving them to a new owner. */
function copyRows(table: PgTable, fromSchool: string, to: Actor, owner?: PgColumn): SQL {
  const columns = Object.values(getTableColumns(table));
  const names = columns.map((column) => sql.identifier(column.name));
  const values = columns.map((column) => {
    if (column.name === "school_id") return sql`${to.schoolId}::uuid`;
    return column === owner ? sql`${to.personId}::uuid` : sql`${sql.identifier(column.name)}`;
  });
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)} from ${table} where school_id = ${fromSchool}`;
}
