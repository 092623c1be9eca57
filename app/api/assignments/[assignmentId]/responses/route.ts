import { SubmittedResponses } from "@/app/_contract/gradebook";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { handInOverdue } from "@/app/_server/operations/hand-in-overdue";
import { presentSubmittedResponses } from "@/app/_server/presenters/gradebook";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { submittedResponses } from "@/db/results";

export const dynamic = "force-dynamic";

/** What everybody who has handed in answered to each item. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  await handInOverdue(db, teacher, params);
  const { responses } = found(await submittedResponses(db, teacher, params));
  return answer(SubmittedResponses, presentSubmittedResponses(responses));
});
