import { queryOptions } from "@tanstack/react-query";
import type { Gradebook, StudentAttempt, SubmittedResponses } from "@/app/_contract/gradebook";
import { requestJson } from "./request-json";

/** The scores of a section at all its assignments. */
export const gradebookOptions = (sectionId: string) =>
  queryOptions({
    queryKey: ["sections", sectionId, "gradebook"],
    queryFn: ({ signal }) =>
      requestJson<Gradebook>(`/api/sections/${encodeURIComponent(sectionId)}/gradebook`, {
        signal,
      }),
    staleTime: 0,
  });

/** What one student answered. */
export const studentAttemptOptions = (assignmentId: string, attemptId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "attempts", attemptId],
    queryFn: ({ signal }) =>
      requestJson<StudentAttempt>(
        `/api/assignments/${encodeURIComponent(assignmentId)}/attempts/${encodeURIComponent(attemptId)}`,
        { signal },
      ),
    staleTime: 0,
  });

/** Everybody's answers, for a file: read anew each time, and not kept. */
export const readSubmittedResponses = (assignmentId: string) =>
  requestJson<SubmittedResponses>(`/api/assignments/${encodeURIComponent(assignmentId)}/responses`);
