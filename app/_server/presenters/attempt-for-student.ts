import type { FoundAttempt, StoredResponse as SavedResponse } from "@/db/attempts";
import type { AttemptForStudent, StoredResponse } from "../../_contract/attempts";
import { answerOf } from "../../_contract/answer-parts";
import { presentArticle } from "./article";
import { presentItemForStudent } from "./item-for-student";

/** An attempt for the person who takes it: never a key, a reason or evidence. */
export function presentAttemptForStudent(attempt: FoundAttempt): AttemptForStudent {
  const { article } = attempt;
  return {
    id: attempt.attemptId,
    state: attempt.state,
    title: attempt.title,
    article: presentArticle(article),
    items: attempt.items.map((item) => presentItemForStudent(item, article)),
    responses: attempt.responses.map(presentResponse),
    dueAt: attempt.dueAt?.toISOString() ?? null,
    secondsLeft: attempt.secondsLeft,
    wordMeanings: attempt.wordMeanings,
  };
}

/** A response as it is stored. */
export function presentResponse(response: SavedResponse): StoredResponse {
  const { itemId, revision, savedAt } = response;
  return { ...answerOf(response), itemId, revision, savedAt: savedAt.toISOString() };
}
