import type { Actor } from "../actor";
import type { Database } from "../database";
import { createPerson, createSchool } from "./people";

/**
 * Makes somebody who tries without an account. Each guest gets a school of their own: what they make
 * is out of everybody else's reach, and can be moved or deleted as a whole.
 */
export function createGuest(db: Database): Promise<Actor> {
  return db.transaction(async (tx) => {
    const schoolId = await createSchool(tx, { name: "Guest" });
    return createPerson(tx, { schoolId, role: "guest", name: "Guest" });
  });
}
