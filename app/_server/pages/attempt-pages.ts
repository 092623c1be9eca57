import { redirect } from "next/navigation";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import type { Practice } from "@/app/_contract/practice";
import type { Review } from "@/app/_contract/reviews";
import { UserError } from "../errors";
import { practiceOfAttempt } from "../operations/practice-of-attempt";
import { readAttempt } from "../operations/read-attempt";
import { reviewAttempt } from "../operations/review-attempt";
import { presentAttemptForStudent } from "../presenters/attempt-for-student";
import { presentPractice } from "../presenters/practice";
import { presentReview } from "../presenters/review";
import { loadPage } from "./load-page";

/** An attempt under way, without its key; a submitted one leads on to its review. */
export async function loadAttemptPage(attemptId: string): Promise<AttemptForStudent> {
  const attempt = await loadPage(({ db, actor }) => readAttempt(db, actor, { attemptId }));
  if (attempt.state === "submitted") redirect(`/attempts/${attemptId}/review`);
  return presentAttemptForStudent(attempt);
}

/** A submitted attempt with its keys, null where they are shown later; one under way leads back to its questions. */
export async function loadReviewPage(attemptId: string): Promise<Review | null> {
  try {
    return presentReview(
      await afterSubmission(attemptId, () =>
        loadPage(({ db, actor }) => reviewAttempt(db, actor, { attemptId })),
      ),
    );
  } catch (error) {
    if (error instanceof UserError && error.code === "answers-later") return null;
    throw error;
  }
}

/** The missed items that are still to be practised, with the review whose article they are about. */
export async function loadPracticePage(
  attemptId: string,
): Promise<{ review: Review; practice: Practice }> {
  // The review says when the answers come, before which there is nothing to practise.
  if ((await loadReviewPage(attemptId)) === null) redirect(`/attempts/${attemptId}/review`);
  return afterSubmission(attemptId, () =>
    loadPage(async ({ db, actor }) => ({
      review: presentReview(await reviewAttempt(db, actor, { attemptId })),
      practice: presentPractice(await practiceOfAttempt(db, actor, { attemptId })),
    })),
  );
}

async function afterSubmission<T>(attemptId: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof UserError && error.code === "attempt-open")) throw error;
  }
  redirect(`/attempts/${attemptId}`);
}
