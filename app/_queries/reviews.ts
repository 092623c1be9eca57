import { queryOptions } from "@tanstack/react-query";
import type { Review } from "@/app/_contract/reviews";
import { requestJson } from "./request-json";

/** A submitted attempt with keys, reasons and evidence. It never changes. */
export const reviewOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "review"],
    queryFn: ({ signal }) =>
      requestJson<Review>(`/api/attempts/${encodeURIComponent(attemptId)}/review`, { signal }),
    staleTime: Infinity,
  });
