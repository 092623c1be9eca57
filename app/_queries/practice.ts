import { queryOptions } from "@tanstack/react-query";
import type { NewPracticeResponse, Practice, PracticeOutcome } from "@/app/_contract/practice";
import { requestJson } from "./request-json";

const pathOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}/practice`;

/** The missed items that are still to be got right. */
export const practiceOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "practice"],
    queryFn: ({ signal }) => requestJson<Practice>(pathOf(attemptId), { signal }),
    staleTime: 0,
  });

/** Answers a missed item again; the recorded score stays as it is. */
export const answerPractice = (attemptId: string, response: NewPracticeResponse) =>
  requestJson<PracticeOutcome>(pathOf(attemptId), { method: "POST", body: response });
