import { QuizForTeacher } from "@/app/_contract/quizzes";
import { WrittenItem } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { editItem } from "@/app/_server/operations/change-quiz";
import { removeItem } from "@/app/_server/operations/remove-item";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

type Params = { quizId: string; itemId: string };

/** Changes an item and answers with the quiz's new version. */
export const PUT = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const written = await readJson(request, WrittenItem);
  const quiz = await editItem(db, teacher, { ...params, written });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});

/** Leaves an item out and answers with the quiz's new version. */
export const DELETE = route<Params>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const quiz = await removeItem(db, teacher, params);
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
