import { queryOptions } from "@tanstack/react-query";
import type { NewPracticeResponse, Practice, PracticeOutcome } from "@/app/_contract/practice";
import type { PracticeToday } from "@/app/_contract/practice-today";
import { requestJson } from "./request-json";

const pathOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}/practice`;

/** The missed items that are still to be got right; each answer brings the cached copy up to date. */
export const practiceOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "practice"],
    queryFn: ({ signal }) => requestJson<Practice>(pathOf(attemptId), { signal }),
    staleTime: Infinity,
  });

/** Answers a missed item again; the recorded score stays as it is. */
export const answerPractice = (attemptId: string, response: NewPracticeResponse) =>
  requestJson<PracticeOutcome>(pathOf(attemptId), { method: "POST", body: response });

/** The same practice after an answer that was right. */
export function withoutItem(practice: Practice, itemId: string): Practice {
  const remaining = practice.remaining.filter(({ id }) => id !== itemId);
  return { ...practice, remaining, done: practice.total - remaining.length };
}

/** What the signed-in student practises today over all quizzes, and what comes. */
export const practiceTodayOptions = () =>
  queryOptions({
    queryKey: ["student", "practice"],
    queryFn: ({ signal }) => requestJson<PracticeToday>("/api/student/practice", { signal }),
    staleTime: Infinity,
  });
