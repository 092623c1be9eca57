import { AssignmentListForStudent } from "@/app/_contract/assignments";
import { requireStudent } from "@/app/_server/actor";
import { handInOverdue } from "@/app/_server/operations/hand-in-overdue";
import { presentAssignmentForStudent } from "@/app/_server/presenters/assignments";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { listAssignmentsForStudent } from "@/db/assignments";

export const dynamic = "force-dynamic";

/** The assignments of all sections of the student, newest first. */
export const GET = route(async ({ db, request }) => {
  const student = await requireStudent(db, request);
  await handInOverdue(db, student);
  const assignments = await listAssignmentsForStudent(db, student);
  return answer(AssignmentListForStudent, {
    assignments: assignments.map(presentAssignmentForStudent),
  });
});
