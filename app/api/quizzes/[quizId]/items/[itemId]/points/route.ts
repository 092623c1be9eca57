import { QuizForTeacher } from "@/app/_contract/quizzes";
import { ItemPoints } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { giveItemPoints } from "@/app/_server/operations/change-quiz";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Says what a right answer to an item earns and answers with the quiz's new version. */
export const PUT = route<{ quizId: string; itemId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const worth = await readJson(request, ItemPoints);
  const quiz = await giveItemPoints(db, teacher, { ...params, ...worth });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
