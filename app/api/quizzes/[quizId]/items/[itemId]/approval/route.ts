import { QuizForTeacher } from "@/app/_contract/quizzes";
import { ItemApproval } from "@/app/_contract/written-items";
import { requireTeacher } from "@/app/_server/actor";
import { checkItem } from "@/app/_server/operations/change-quiz";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Notes that an item is checked as it stands, or that it is not. */
export const PUT = route<{ quizId: string; itemId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  const approval = await readJson(request, ItemApproval);
  const quiz = await checkItem(db, teacher, { ...params, ...approval });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
