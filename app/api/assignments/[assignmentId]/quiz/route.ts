import { AssignedQuiz } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentAssignedQuiz } from "@/app/_server/presenters/assignments";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { assignedQuiz } from "@/db/results";

export const dynamic = "force-dynamic";

/** What a section was given: the article, and the items with their keys and evidence. */
export const GET = route<{ assignmentId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const quiz = found(await assignedQuiz(db, teacher, params));
  return answer(AssignedQuiz, presentAssignedQuiz(quiz));
});
