import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Database } from "../database";
import { newId } from "../id";
import { person, school } from "../schema";

/** A person as they are shown to themselves. */
export interface Person {
  readonly actor: Actor;
  readonly name: string;
  readonly school: { readonly name: string };
}

/** The columns that make up a `Person`; the query has to join person and school. */
export const personColumns = {
  actor: { schoolId: person.schoolId, personId: person.id, role: person.role },
  name: person.name,
  school: { name: school.name },
};

/** Makes a school and returns its id. */
export async function createSchool(db: Database, input: { name: string }): Promise<string> {
  const id = newId();
  await db.insert(school).values({ id, name: input.name });
  return id;
}

/** Makes a person in a school and says as whom they act from now on. */
export async function createPerson(
  db: Database,
  input: { schoolId: string; role: Actor["role"]; name: string },
): Promise<Actor> {
  const { schoolId, role, name } = input;
  const personId = newId();
  await db.insert(person).values({ schoolId, id: personId, role, name });
  return { schoolId, personId, role };
}

/** The actor's own name and school; null where they were deleted meanwhile. */
export async function findPerson(db: Database, actor: Actor): Promise<Person | null> {
  const [found] = await db
    .select(personColumns)
    .from(person)
    .innerJoin(school, eq(school.id, person.schoolId))
    .where(and(eq(person.schoolId, actor.schoolId), eq(person.id, actor.personId)));
  return found ?? null;
}
