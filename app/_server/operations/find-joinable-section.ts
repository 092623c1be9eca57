import type { Database } from "@/db/database";
import { findSectionByJoinCode, type JoinableSection } from "@/db/sections";
import { UserError } from "../errors";
import { storableText } from "../storable-text";

/**
 * Finds the section behind a join code, however it was typed.
 *
 * @throws UserError `unknown-code`
 */
export async function findJoinableSection(
  db: Database,
  { code }: { code: string },
): Promise<JoinableSection> {
  const section = await findSectionByJoinCode(db, { code: storableText(code) });
  if (section) return section;
  throw new UserError("unknown-code", "No class has this code. Check it with your teacher.", {
    field: "code",
  });
}
