import { and, asc, count, eq, gt, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { refersTo } from "../refers-to";
import { annotation, attempt } from "../schema";
import { isOwnAttempt } from "./conditions";

/** More than anybody marks in an article; it bounds what one attempt can make the database hold. */
export const MAX_ANNOTATIONS = 300;

/** Words of the article that the student marked, or had marked. */
export interface StoredAnnotation {
  /** From where to where, as "sentence.offset-sentence.offset". */
  readonly place: string;
  /** Empty without a note; null once the mark was removed. */
  readonly note: string | null;
  readonly revision: number;
}

const columns = {
  place: annotation.place,
  note: annotation.note,
  revision: annotation.revision,
};

/** What the actor marked in an attempt of their own, removed marks too; none where it is not theirs. */
export function listAnnotations(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<StoredAnnotation[]> {
  return db
    .select(columns)
    .from(annotation)
    .innerJoin(attempt, refersTo(annotation, annotation.attemptId, attempt))
    .where(isOwnAttempt(actor, input.attemptId))
    .orderBy(asc(annotation.place));
}

/**
 * Keeps a mark in an attempt of the actor's, open or submitted, unless a newer revision of it is there.
 *
 * @returns what is stored now; `full` where the attempt holds as many as it may; null where it is not the actor's
 */
export async function saveAnnotation(
  db: Database,
  actor: Actor,
  input: StoredAnnotation & { attemptId: string },
): Promise<StoredAnnotation | "full" | null> {
  const { attemptId, place, note, revision } = input;
  const isPlace = and(
    eq(annotation.schoolId, actor.schoolId),
    eq(annotation.attemptId, attemptId),
    eq(annotation.place, place),
  );
  const ofAttempt = new QueryBuilder()
    .select({ n: count() })
    .from(annotation)
    .where(and(eq(annotation.schoolId, attempt.schoolId), eq(annotation.attemptId, attempt.id)));
  const isKnown = new QueryBuilder()
    .select({ one: sql`1` })
    .from(annotation)
    .where(isPlace);
  const row = new QueryBuilder()
    .select({
      schoolId: attempt.schoolId,
      attemptId: attempt.id,
      place: sql<string>`${place}::text`.as("place"),
      note: sql<string | null>`${note}::text`.as("note"),
      revision: sql<number>`${revision}::int`.as("revision"),
      savedAt: sql<Date>`now()`.as("saved_at"),
    })
    .from(attempt)
    .where(
      and(
        isOwnAttempt(actor, attemptId),
        sql`((${ofAttempt}) < ${MAX_ANNOTATIONS} or exists (${isKnown}))`,
      ),
    );
  await db
    .insert(annotation)
    .select(row)
    .onConflictDoUpdate({
      target: [annotation.schoolId, annotation.attemptId, annotation.place],
      set: {
        note: sql`excluded.note`,
        revision: sql`excluded.revision`,
        savedAt: sql`excluded.saved_at`,
      },
      setWhere: gt(sql`excluded.revision`, annotation.revision),
    });
  const [stored] = await db
    .select({ id: attempt.id, ...columns })
    .from(attempt)
    .leftJoin(annotation, and(refersTo(annotation, annotation.attemptId, attempt), isPlace))
    .where(isOwnAttempt(actor, attemptId));
  if (!stored) return null;
  return stored.place === null || stored.revision === null
    ? "full"
    : { place: stored.place, note: stored.note, revision: stored.revision };
}
