"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent } from "@/app/_contract/items";
import type { PracticeOutcome } from "@/app/_contract/practice";
import {
  answerPractice,
  practiceOptions,
  practiceTodayOptions,
  withoutItem,
} from "@/app/_queries/practice";
import { reviewOptions } from "@/app/_queries/reviews";

/** An item with the attempt that it was missed in. */
export interface QueuedItem {
  readonly attemptId: string;
  readonly item: ItemForStudent;
}

export interface PracticeQueue {
  /** The item in hand; null when each was right once. */
  readonly item: ItemForStudent | null;
  readonly left: number;
  readonly outcome: PracticeOutcome | undefined;
  readonly isChecking: boolean;
  readonly error: Error | null;
  readonly check: (answer: Answer) => void;
  readonly goOn: () => void;
}

/** Deals the missed items one at a time; a wrong one goes to the back and comes again. */
export function usePracticeQueue(entries: readonly QueuedItem[]): PracticeQueue {
  const queryClient = useQueryClient();
  const [queue, setQueue] = useState(entries);
  const [entry, ...others] = queue;
  const answer = useMutation({
    mutationFn: (given: Answer) =>
      answerPractice(entry?.attemptId ?? "", { itemId: entry?.item.id ?? "", ...given }),
    onSuccess: ({ correct }) => {
      if (!entry) return;
      const { attemptId, item } = entry;
      // The answer is known now, and the review has no second chance at it any more.
      const { queryKey } = reviewOptions(attemptId);
      void queryClient.invalidateQueries({ queryKey, refetchType: "none" });
      const today = practiceTodayOptions().queryKey;
      void queryClient.invalidateQueries({ queryKey: today, refetchType: "none" });
      if (!correct) return;
      queryClient.setQueryData(practiceOptions(attemptId).queryKey, (practice) =>
        practice ? withoutItem(practice, item.id) : practice,
      );
    },
  });
  return {
    item: entry?.item ?? null,
    left: queue.length,
    outcome: answer.data,
    isChecking: answer.isPending,
    error: answer.error,
    check: (given) => answer.mutate(given),
    goOn: () => {
      if (!entry || !answer.data) return;
      setQueue(answer.data.correct ? others : [...others, entry]);
      answer.reset();
    },
  };
}
