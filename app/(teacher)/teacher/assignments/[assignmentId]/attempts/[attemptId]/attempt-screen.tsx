"use client";

import { useQuery } from "@tanstack/react-query";
import { ReadingFailure } from "@/app/(student)/_reading/reading-failure";
import { ReadingSkeleton } from "@/app/(student)/_reading/reading-skeleton";
import { studentAttemptOptions } from "@/app/_queries/gradebook";
import { AttemptDesk } from "./attempt-desk";

interface AttemptScreenProps {
  readonly assignmentId: string;
  readonly attemptId: string;
}

/** What one student answered, or why it can't be shown. */
export function AttemptScreen({ assignmentId, attemptId }: AttemptScreenProps) {
  const { data, error } = useQuery(studentAttemptOptions(assignmentId, attemptId));
  if (data) return <AttemptDesk attempt={data} />;
  return error ? <ReadingFailure error={error} /> : <ReadingSkeleton />;
}
