"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { NewQuiz, QuizCreated } from "@/app/_contract/quizzes";
import { startAttempt } from "@/app/_queries/attempts";
import { createQuiz } from "@/app/_queries/quizzes";

interface StartedQuiz extends QuizCreated {
  readonly attemptId: string;
}

/**
 * Has a quiz written and opens it. Where it came out shorter than asked for it waits instead, with
 * the reason in `data.shortfall`, so that the reason can be read first.
 */
export function useStartQuiz() {
  const router = useRouter();
  return useMutation({
    mutationFn: async (quiz: NewQuiz): Promise<StartedQuiz> => {
      const created = await createQuiz(quiz);
      return { ...created, ...(await startAttempt({ quizId: created.quizId })) };
    },
    onSuccess: ({ attemptId, shortfall }) => {
      if (!shortfall) router.push(`/attempts/${attemptId}`);
    },
  });
}
