import { queryOptions } from "@tanstack/react-query";
import type { AssignmentListForStudent } from "@/app/_contract/assignments";
import { requestJson } from "./request-json";

/** What the signed-in student has to do, is doing and has done. */
export const studentAssignmentsOptions = () =>
  queryOptions({
    queryKey: ["student", "assignments"],
    queryFn: ({ signal }) =>
      requestJson<AssignmentListForStudent>("/api/student/assignments", { signal }),
  });
