import { QuizForTeacher } from "@/app/_contract/quizzes";
import { WrittenItem } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { addItem } from "@/app/_server/operations/change-quiz";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Adds an item of the teacher's own and answers with the quiz's new version. */
export const POST = route<{ quizId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const written = await readJson(request, WrittenItem);
  const quiz = await addItem(db, teacher, { ...params, written });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz), { status: 201 });
});
