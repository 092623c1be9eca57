import { queryOptions } from "@tanstack/react-query";
import type { Flag, FlagList, FlagListForTeacher } from "@/app/_contract/flags";
import { requestJson } from "./request-json";

const ofAttempt = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}/flags`;

/** What the student reported about the questions of an attempt. */
export const flagsOfAttemptOptions = (attemptId: string) =>
  queryOptions({
    queryKey: ["attempts", attemptId, "flags"],
    queryFn: ({ signal }) => requestJson<FlagList>(ofAttempt(attemptId), { signal }),
    // The teacher may have answered meanwhile.
    refetchOnWindowFocus: "always",
  });

/** Tells the teacher that a question seems wrong. */
export const raiseFlag = (attemptId: string, itemId: string, comment: string) =>
  requestJson<Flag>(`${ofAttempt(attemptId)}/${encodeURIComponent(itemId)}`, {
    method: "PUT",
    body: { comment },
  });

/** What students reported about the questions of an assignment. */
export const flagsOfAssignmentOptions = (assignmentId: string) =>
  queryOptions({
    queryKey: ["assignments", assignmentId, "flags"],
    queryFn: ({ signal }) =>
      requestJson<FlagListForTeacher>(
        `/api/assignments/${encodeURIComponent(assignmentId)}/flags`,
        { signal },
      ),
    staleTime: 0,
  });

interface FlagAddress {
  readonly assignmentId: string;
  readonly attemptId: string;
  readonly itemId: string;
}

/** Tells a student what came of their report. */
export const answerFlag = ({ assignmentId, attemptId, itemId }: FlagAddress, answer: string) =>
  requestJson<Flag>(
    `/api/assignments/${encodeURIComponent(assignmentId)}/attempts/${encodeURIComponent(attemptId)}/flags/${encodeURIComponent(itemId)}`,
    { method: "PUT", body: { answer } },
  );
