import { QuizForTeacher } from "@/app/_contract/quizzes";
import { QuizStep } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { stepThroughQuiz } from "@/app/_server/operations/change-quiz";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Takes the last change back, or makes it again, and answers with the quiz as it is then. */
export const POST = route<{ quizId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const step = await readJson(request, QuizStep);
  const quiz = await stepThroughQuiz(db, teacher, { ...params, ...step });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
