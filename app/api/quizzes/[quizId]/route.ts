import { QuizForTeacher } from "@/app/_contract/quizzes";
import { requireTeacher } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { findQuizForTeacher } from "@/db/quizzes";

export const dynamic = "force-dynamic";

/** A quiz of the teacher's own, keys included. */
export const GET = route<{ quizId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const quiz = found(await findQuizForTeacher(db, teacher, params));
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
