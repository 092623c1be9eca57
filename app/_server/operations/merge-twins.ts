import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { mergeStudents, type RosterEntry, type Twins } from "@/db/sections";
import { found } from "../errors";
import { handInOverdue } from "./hand-in-overdue";

/**
 * Makes one of two students of a section that the actor teaches. What has run out is handed in before, since what was handed
 * in first is kept.
 *
 * @throws UserError `not-found`
 */
export async function mergeTwins(db: Database, actor: Actor, twins: Twins): Promise<RosterEntry[]> {
  await handInOverdue(db, actor, { sectionId: twins.sectionId });
  return found(await mergeStudents(db, actor, twins));
}
