import type { Actor } from "@/db/actor";
import {
  findAttemptTime,
  listAnnotations,
  MAX_ANNOTATIONS,
  saveAnnotation,
  type StoredAnnotation,
} from "@/db/attempts";
import type { Database } from "@/db/database";
import { AnnotationPlace } from "../../_contract/annotations";
import { found, UserError } from "../errors";

/**
 * What the actor marked in the article of an attempt of theirs, open or submitted.
 *
 * @throws UserError `not-found`
 */
export async function readAnnotations(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<StoredAnnotation[]> {
  found(await findAttemptTime(db, actor, input));
  return listAnnotations(db, actor, input);
}

/**
 * Marks words of the article, changes the note on them or removes the mark; returns what is stored now. An older
 * revision than the stored one changes nothing.
 *
 * @throws UserError `not-found`; `invalid-request` for a place that is none, or one mark too many
 */
export async function annotateArticle(
  db: Database,
  actor: Actor,
  input: StoredAnnotation & { attemptId: string },
): Promise<StoredAnnotation> {
  if (!AnnotationPlace.safeParse(input.place).success) {
    // Whose attempt it is comes first, so that a stranger learns nothing from the refusal.
    found(await findAttemptTime(db, actor, input));
    throw new UserError("invalid-request", "The address does not say which words are meant.", {
      field: "place",
    });
  }
  const saved = found(await saveAnnotation(db, actor, input));
  if (saved !== "full") return saved;
  throw new UserError(
    "invalid-request",
    `An article holds at most ${MAX_ANNOTATIONS} marks. This one is not kept.`,
  );
}
