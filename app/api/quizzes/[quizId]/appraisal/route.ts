import { Appraisal } from "@/app/_contract/appraisals";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentAppraisal } from "@/app/_server/presenters/appraisal";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { findQuizForTeacher } from "@/db/quizzes";

export const dynamic = "force-dynamic";

/** Says what the teacher should know of a quiz as a whole before she assigns it. */
export const GET = route<{ quizId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const quiz = found(await findQuizForTeacher(db, teacher, params));
  return answer(Appraisal, presentAppraisal(quiz));
});
