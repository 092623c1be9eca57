import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import type { Transaction } from "../database";
import { section } from "../schema";
import { taughtBy } from "./taught";

/** Makes two changes at once follow each other. Returns whether the section is there and the actor's. */
export async function lockSection(
  tx: Transaction,
  actor: Actor,
  sectionId: string,
): Promise<boolean> {
  const [locked] = await tx
    .select({ id: section.id })
    .from(section)
    .where(
      and(
        eq(section.schoolId, actor.schoolId),
        eq(section.id, sectionId),
        taughtBy(actor, section.id),
      ),
    )
    .for("update");
  return locked !== undefined;
}
