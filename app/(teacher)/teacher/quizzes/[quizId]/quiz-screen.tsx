"use client";

import { useQuery } from "@tanstack/react-query";
import { ReadingFailure } from "@/app/(student)/_reading/reading-failure";
import { ReadingSkeleton } from "@/app/(student)/_reading/reading-skeleton";
import { quizOptions } from "@/app/_queries/quizzes";
import { QuizDesk } from "./quiz-desk";

/** A quiz of the teacher's, or why it can't be shown. */
export function QuizScreen({ quizId }: { readonly quizId: string }) {
  const { data: quiz, error } = useQuery(quizOptions(quizId));
  if (quiz) return <QuizDesk quiz={quiz} />;
  return error ? <ReadingFailure error={error} /> : <ReadingSkeleton />;
}
