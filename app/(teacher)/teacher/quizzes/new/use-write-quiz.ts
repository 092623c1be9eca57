"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { createQuiz, quizzesOptions } from "@/app/_queries/quizzes";

/** Has a quiz written and opens it at the desk. */
export function useWriteQuiz() {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: createQuiz,
    onSuccess: async ({ quizId }) => {
      await queryClient.invalidateQueries(quizzesOptions());
      router.push(`/teacher/quizzes/${quizId}`);
    },
  });
}
