"use client";

import { useQuery } from "@tanstack/react-query";
import { ReadingFailure } from "@/app/(student)/_reading/reading-failure";
import { ReadingSkeleton } from "@/app/(student)/_reading/reading-skeleton";
import { assignedQuizOptions, assignmentResultsOptions } from "@/app/_queries/assignments";
import { ReportDesk } from "./report-desk";

/** The article as the report, or why it can't be shown. */
export function ReportScreen({ assignmentId }: { readonly assignmentId: string }) {
  const results = useQuery(assignmentResultsOptions(assignmentId));
  const quiz = useQuery(assignedQuizOptions(assignmentId));
  if (results.data && quiz.data) return <ReportDesk results={results.data} quiz={quiz.data} />;
  const error = results.error ?? quiz.error;
  return error ? <ReadingFailure error={error} /> : <ReadingSkeleton />;
}
