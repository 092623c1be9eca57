import { and, eq, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/**
 * The join of a row with the one that it refers to: their school is the same, and `child`'s column holds
 * the parent's id. Every join goes this way, so that none can reach into another school.
 */
export function refersTo(
  child: { schoolId: AnyPgColumn },
  reference: AnyPgColumn,
  parent: { schoolId: AnyPgColumn; id: AnyPgColumn },
): SQL | undefined {
  return and(eq(parent.schoolId, child.schoolId), eq(parent.id, reference));
}
