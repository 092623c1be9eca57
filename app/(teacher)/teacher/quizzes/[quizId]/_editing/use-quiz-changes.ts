"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { quizOptions } from "@/app/_queries/quizzes";

/** One change of the quiz, made by the server: answers with the quiz as it is then. */
export type QuizChange = () => Promise<QuizForTeacher>;

/** Makes changes of a quiz one after the other, and knows how the last one went. */
export function useQuizChanges(quizId: string) {
  const queryClient = useQueryClient();
  const { mutate, ...state } = useMutation({
    mutationFn: (change: QuizChange) => change(),
    // One at a time, in the order in which they were asked for.
    scope: { id: `quiz-${quizId}` },
    onSuccess: (quiz) => queryClient.setQueryData(quizOptions(quizId).queryKey, quiz),
  });
  return {
    make: (change: QuizChange, onDone?: (quiz: QuizForTeacher) => void) =>
      mutate(change, { onSuccess: onDone }),
    again: () => state.variables && mutate(state.variables),
    isPending: state.isPending,
    isDone: state.isSuccess,
    error: state.error,
  };
}
