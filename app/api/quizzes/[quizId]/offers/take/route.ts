import { OfferTaken, QuizForTeacher } from "@/app/_contract/quizzes";
import { requireTeacher } from "@/app/_server/actor";
import { limitRequests } from "@/app/_server/limit-requests";
import { takeOffer } from "@/app/_server/operations/offer-items";
import { presentQuizForTeacher } from "@/app/_server/presenters/quiz-for-teacher";
import { newQuizzes } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Takes an offer into the quiz and answers with the quiz's new version. */
export const POST = route<{ quizId: string }>(async ({ db, request, params }) => {
  const teacher = await requireTeacher(db, request);
  limitRequests(newQuizzes, request);
  const taken = await readJson(request, OfferTaken);
  const quiz = await takeOffer(db, teacher, { ...params, ...taken });
  return answer(QuizForTeacher, presentQuizForTeacher(quiz));
});
