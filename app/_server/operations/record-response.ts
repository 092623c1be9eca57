import type { Actor } from "@/db/actor";
import { type NewResponse, type SaveOutcome, saveResponse } from "@/db/attempts";
import type { Database } from "@/db/database";
import { found, UserError } from "../errors";
import { handInOverdue } from "./hand-in-overdue";

/** What is stored, and how long the attempt still has. */
export type SavedResponse = Extract<SaveOutcome, { kind: "stored" }>;

/**
 * Saves what the actor chose and returns what is stored now: an older revision than the stored one
 * changes nothing.
 *
 * @throws UserError `not-found`, also for an item or option that the attempt does not have;
 *   `attempt-submitted`, also where the time was over, and then the attempt is handed in
 */
export async function recordResponse(
  db: Database,
  actor: Actor,
  input: NewResponse,
): Promise<SavedResponse> {
  const outcome = found(await saveResponse(db, actor, input));
  if (outcome.kind === "stored") return outcome;
  if (outcome.kind === "too-late") {
    await handInOverdue(db, actor, input);
    throw new UserError(
      "attempt-submitted",
      "The time for this quiz was over before this answer arrived. What was saved in time is handed in.",
    );
  }
  throw new UserError(
    "attempt-submitted",
    "This quiz was handed in; its answers stay as they are.",
  );
}
