import { queryOptions } from "@tanstack/react-query";
import type {
  AttemptForStudent,
  AttemptStarted,
  AttemptSubmitted,
  NewAttempt,
  NewResponse,
  StoredResponse,
} from "@/app/_contract/attempts";
import { requestJson } from "./request-json";

const pathOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}`;

/** An attempt with its article and items. Both are frozen, so it is read once and kept. */
export const attemptOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId],
    queryFn: ({ signal }) => requestJson<AttemptForStudent>(pathOf(attemptId), { signal }),
    staleTime: Infinity,
  });

/** Starts an attempt, or finds the one that is under way. */
export const startAttempt = (attempt: NewAttempt) =>
  requestJson<AttemptStarted>("/api/attempts", { method: "POST", body: attempt });

/** Stores a choice. The answer is what the server holds now, which may be a newer one. */
export const saveResponse = (attemptId: string, itemId: string, response: NewResponse) =>
  requestJson<StoredResponse>(`${pathOf(attemptId)}/responses/${encodeURIComponent(itemId)}`, {
    method: "PUT",
    body: response,
    keepalive: true,
  });

/** Hands an attempt in; every repeat gives the same answer. */
export const submitAttempt = (attemptId: string) =>
  requestJson<AttemptSubmitted>(`${pathOf(attemptId)}/submit`, { method: "POST", body: {} });
