import type { Database } from "@/db/database";
import { findPersonByReturnCode } from "@/db/sections";
import { UserError } from "../errors";
import { startSession } from "../session-cookie";
import { signOutTeacher } from "./sign-out";

/**
 * Signs a student in with their return code, however it was typed.
 *
 * @throws UserError `unknown-code`
 */
export async function returnWithCode(
  db: Database,
  request: Request,
  input: { returnCode: string },
): Promise<{ name: string; headers: Headers }> {
  const person = await findPersonByReturnCode(db, input);
  if (!person) {
    throw new UserError(
      "unknown-code",
      "This return code is not known. Check its words and numbers, or ask your teacher for a new one.",
      { field: "returnCode" },
    );
  }
  const headers = await signOutTeacher(db, request);
  const student = { ...person.actor, role: "student" as const };
  headers.append("set-cookie", await startSession(db, request, student));
  return { name: person.name, headers };
}
