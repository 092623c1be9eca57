import { queryOptions } from "@tanstack/react-query";
import type {
  AttemptForStudent,
  AttemptStarted,
  AttemptSubmitted,
  AttemptTime,
  NewAttempt,
  NewResponse,
  ResponseSaved,
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

/**
 * How long an attempt still has by the server's clock, asked again and again: the teacher may have
 * given more time. Every save brings it too.
 */
export const attemptTimeOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "time"],
    queryFn: ({ signal }) => requestJson<AttemptTime>(`${pathOf(attemptId)}/time`, { signal }),
    staleTime: 0,
    refetchInterval: 30_000,
    // Two answers with the same number mean two different ends.
    structuralSharing: false,
  });

/** Starts an attempt, or finds the one that is under way. */
export const startAttempt = (attempt: NewAttempt) =>
  requestJson<AttemptStarted>("/api/attempts", { method: "POST", body: attempt });

/** Stores a choice. The answer is what the server holds now, which may be a newer one. */
export const saveResponse = (attemptId: string, itemId: string, response: NewResponse) =>
  requestJson<ResponseSaved>(`${pathOf(attemptId)}/responses/${encodeURIComponent(itemId)}`, {
    method: "PUT",
    body: response,
    keepalive: true,
  });

/** Hands an attempt in; every repeat gives the same answer. */
export const submitAttempt = (attemptId: string) =>
  requestJson<AttemptSubmitted>(`${pathOf(attemptId)}/submit`, { method: "POST", body: {} });
