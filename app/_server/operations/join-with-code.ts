import type { Database } from "@/db/database";
import { type JoinableSection, joinSection, type JoinOutcome } from "@/db/sections";
import type { NewJoin } from "../../_contract/joining";
import { sameName } from "../../_contract/same-name";
import { found, UserError } from "../errors";
import { startSession } from "../session-cookie";
import { findJoinableSection } from "./find-joinable-section";
import { signOutTeacher } from "./sign-out";

type Joined = Extract<JoinOutcome, { kind: "joined" }>;

/**
 * Joins a section as a name of its roster, or under a new name, and signs the student in.
 *
 * @throws UserError `unknown-code`, `name-taken`; `not-found` where the name is not on the roster
 */
export async function joinWithCode(
  db: Database,
  request: Request,
  input: NewJoin,
): Promise<{ joined: Joined; headers: Headers }> {
  const section = await findJoinableSection(db, input);
  const joined = found(await joinSection(db, preferRoster(input, section)));
  if (joined.kind === "name-taken") {
    throw new UserError(
      "name-taken",
      "Somebody has already joined under this name. If it is yours, use your return code or ask your teacher.",
      { field: "personId" },
    );
  }
  const headers = await signOutTeacher(db, request);
  const student = { ...joined.actor, role: "student" as const };
  headers.append("set-cookie", await startSession(db, request, student));
  return { joined, headers };
}

/** A typed name that stands on the roster and is free means that one: a class has no two of it then. */
function preferRoster(input: NewJoin, { roster }: JoinableSection): NewJoin {
  if (!("name" in input)) return input;
  const { code, name } = input;
  const entry = roster.find((free) => sameName(free.name, name));
  return entry ? { code, personId: entry.personId } : input;
}
