import { AssignmentListForStudent } from "@/app/_contract/assignments";
import { requireStudent } from "@/app/_server/actor";
import { presentAssignmentForStudent } from "@/app/_server/presenters/assignments";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { listAssignmentsForStudent } from "@/db/assignments";

export const dynamic = "force-dynamic";

/** The assignments of all sections of the student, newest first. */
export const GET = route(async ({ db, request }) => {
  const student = await requireStudent(db, request);
  const assignments = await listAssignmentsForStudent(db, student);
  return answer(AssignmentListForStudent, {
    assignments: assignments.map(presentAssignmentForStudent),
  });
});
