import type { Actor } from "@/db/actor";
import { findAttemptTime } from "@/db/attempts";
import type { Database } from "@/db/database";
import { type Flag, raiseFlag } from "@/db/flags";
import { found, UserError } from "../errors";

/**
 * Flags an item of an attempt that the actor has handed in.
 *
 * @throws UserError `not-found`; `attempt-open` before it is handed in; `invalid-request` where the teacher has answered
 */
export async function flagItem(
  db: Database,
  actor: Actor,
  input: { attemptId: string; itemId: string; comment: string },
): Promise<Flag> {
  const { state } = found(await findAttemptTime(db, actor, input));
  if (state === "open")
    throw new UserError("attempt-open", "Hand the quiz in first; then you can report a question.");
  const flag = found(await raiseFlag(db, actor, input));
  if (flag.answer === null || flag.comment === input.comment) return flag;
  throw new UserError(
    "invalid-request",
    "Your teacher has answered already. Ask them in person if something is still wrong.",
  );
}
