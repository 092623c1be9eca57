import { QuizForTeacher } from "@/app/_contract/quizzes";
import { ItemMove } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { moveItem } from "@/app/_server/operations/change-quiz";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Puts an item in another place and answers with the quiz's new version. */
export const POST = route<{ quizId: string; itemId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const move = await readJson(request, ItemMove);
  const quiz = await moveItem(db, teacher, { ...params, ...move });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
