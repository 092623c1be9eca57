"use client";

import { useQuery } from "@tanstack/react-query";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { assignedStudentsOptions } from "@/app/_queries/assignments";
import { StudentsForm } from "./students-form";

/** Whom the assignment is for, also while it runs. */
export function AssignedStudents({ assignmentId }: { readonly assignmentId: string }) {
  const { data, error } = useQuery(assignedStudentsOptions(assignmentId));
  return (
    <section aria-labelledby="assigned-students" className="mt-12 border-t-2 border-ink pt-3">
      <h2 id="assigned-students" className="text-heading">
        For whom
      </h2>
      <p className="mt-2 text-muted">
        Who is left out no longer sees the quiz. Who has begun keeps it.
      </p>
      {error && <Notice tone="problem">{messageOf(error)}</Notice>}
      {data && <StudentsForm assignmentId={assignmentId} assigned={data} />}
    </section>
  );
}
