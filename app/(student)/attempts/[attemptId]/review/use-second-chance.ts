"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reviewOptions, takeSecondChance, withExplained } from "@/app/_queries/reviews";

/** Sends the second answer to an item (null: be shown), and puts what comes back into the review. */
export function useSecondChance(attemptId: string, itemId: string) {
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (optionId: string | null) => takeSecondChance(attemptId, { itemId, optionId }),
    onSuccess: (explained) => {
      queryClient.setQueryData(reviewOptions(attemptId).queryKey, (review) =>
        review ? withExplained(review, explained) : review,
      );
    },
  });
  return { answer: mutate, isPending, error };
}
