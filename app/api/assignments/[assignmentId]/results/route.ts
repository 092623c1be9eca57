import { AssignmentResults } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { handInOverdue } from "@/app/_server/operations/hand-in-overdue";
import { presentAssignmentResults } from "@/app/_server/presenters/assignments";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { assignmentResults } from "@/db/results";

export const dynamic = "force-dynamic";

/** Who is how far with an assignment, and how each item went. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  await handInOverdue(db, teacher, params);
  const results = found(await assignmentResults(db, teacher, params));
  return answer(AssignmentResults, presentAssignmentResults(results));
});
