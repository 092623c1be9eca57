import type { Actor } from "@/db/actor";
import { type StartedAttempt, startAttempt as start } from "@/db/attempts";
import type { Database } from "@/db/database";
import { found, UserError } from "../errors";

/**
 * Starts or resumes an attempt.
 *
 * @throws UserError `not-found`; `not-open-yet` and `closed` with the moment, also in words: in UTC
 *   there, since the server does not know where the student is
 */
export async function startAttempt(
  db: Database,
  actor: Actor,
  input: { assignmentId: string } | { quizId: string },
): Promise<StartedAttempt> {
  const outcome = found(await start(db, actor, input));
  if (outcome.kind === "started") return outcome;
  const { availability } = outcome;
  if (availability.state === "not-yet") {
    throw new UserError(
      "not-open-yet",
      `This quiz opens on ${inWords(availability.opensAt)}. Come back then.`,
      { at: availability.opensAt },
    );
  }
  throw new UserError(
    "closed",
    `This quiz has been closed since ${inWords(availability.closedAt)}. Ask your teacher if you still need to take it.`,
    { at: availability.closedAt },
  );
}

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

const inWords = (instant: Date) => `${format.format(instant)} UTC`;
