import type { Actor } from "@/db/actor";
import { type NewResponse, saveResponse, type StoredResponse } from "@/db/attempts";
import type { Database } from "@/db/database";
import { found, UserError } from "../errors";

/**
 * Saves what the actor chose and returns what is stored now: an older revision than the stored one
 * changes nothing.
 *
 * @throws UserError `not-found`, also for an item or option that the attempt does not have;
 *   `attempt-submitted`
 */
export async function recordResponse(
  db: Database,
  actor: Actor,
  input: NewResponse,
): Promise<StoredResponse> {
  const outcome = found(await saveResponse(db, actor, input));
  if (outcome.kind === "stored") return outcome.response;
  throw new UserError(
    "attempt-submitted",
    "This quiz was handed in; its answers stay as they are.",
  );
}
