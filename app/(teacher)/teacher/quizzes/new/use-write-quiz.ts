"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { createQuiz, quizzesOptions, shortfallOptions } from "@/app/_queries/quizzes";

/**
 * Has a quiz written and opens it at the desk.
 *
 * @param onWritten is called as soon as the quiz exists
 */
export function useWriteQuiz(onWritten?: () => void) {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: createQuiz,
    onSuccess: async ({ quizId, shortfall }) => {
      queryClient.setQueryData(shortfallOptions(quizId).queryKey, shortfall);
      onWritten?.();
      await queryClient.invalidateQueries(quizzesOptions());
      router.push(`/teacher/quizzes/${quizId}`);
    },
  });
}
