import { queryOptions } from "@tanstack/react-query";
import type { NewSecondChance, Review, ReviewedItem } from "@/app/_contract/reviews";
import { requestJson } from "./request-json";

/** A submitted attempt with keys, reasons and evidence; second chances bring the cached copy up to date. */
export const reviewOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "review"],
    queryFn: ({ signal }) =>
      requestJson<Review>(`/api/attempts/${encodeURIComponent(attemptId)}/review`, { signal }),
    staleTime: Infinity,
  });

/** Answers a missed item once more, or asks to be shown its answer. */
export const takeSecondChance = (attemptId: string, chance: NewSecondChance) =>
  requestJson<ReviewedItem>(`/api/attempts/${encodeURIComponent(attemptId)}/second-chance`, {
    method: "POST",
    body: chance,
  });

/** The same review with the item that is now explained. */
export function withExplained(review: Review, explained: ReviewedItem): Review {
  const items = review.items.map((item) => (item.id === explained.id ? explained : item));
  return { ...review, items };
}
