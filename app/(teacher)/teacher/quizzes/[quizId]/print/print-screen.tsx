"use client";

import { useQuery } from "@tanstack/react-query";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { quizOptions } from "@/app/_queries/quizzes";
import { PrintDesk } from "./print-desk";

/** A quiz of the teacher's as it will be on paper, or why it can't be shown. */
export function PrintScreen({ quizId }: { readonly quizId: string }) {
  const { data: quiz, error } = useQuery(quizOptions(quizId));
  if (quiz) return <PrintDesk quiz={quiz} />;
  return error ? (
    <Notice tone="problem">{messageOf(error)}</Notice>
  ) : (
    <Loading label="Loading the quiz…" />
  );
}
