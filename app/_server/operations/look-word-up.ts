import type { Actor } from "@/db/actor";
import { allowsWordMeanings } from "@/db/attempts";
import type { Database } from "@/db/database";
import { found, UserError } from "../errors";
import { findMeanings, type Meaning } from "../meanings/find-meanings";

const LONGEST = 60;

/**
 * What a word of an article may mean, for a student whose teacher has not switched that off.
 *
 * @throws UserError `not-found`; `not-allowed`; `invalid-request` for what is longer than a word
 */
export async function lookWordUp(
  db: Database,
  actor: Actor,
  input: { attemptId: string; word: string },
): Promise<Meaning[]> {
  if (!found(await allowsWordMeanings(db, actor, input))) {
    throw new UserError(
      "not-allowed",
      "Your teacher has switched the meanings of words off for this quiz.",
    );
  }
  if (input.word.length > LONGEST) {
    throw new UserError("invalid-request", "Select one word to see what it may mean.");
  }
  return findMeanings(input.word);
}
