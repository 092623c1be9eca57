import { NewQuiz, QuizCreated, QuizList } from "@/app/_contract/quizzes";
import { requireTeacher } from "@/app/_server/actor";
import { findOrMakeOwner } from "@/app/_server/guest";
import { limitRequests } from "@/app/_server/limit-requests";
import { keepQuiz } from "@/app/_server/operations/keep-quiz";
import { writeQuiz } from "@/app/_server/operations/write-quiz";
import { presentQuizSummary } from "@/app/_server/presenters/quiz-for-teacher";
import { newQuizzes } from "@/app/_server/rate-limits";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { listQuizzes } from "@/db/quizzes";

export const dynamic = "force-dynamic";

/** The teacher's quizzes, newest first. */
export const GET = route(async ({ db, request }) => {
  const teacher = await requireTeacher(db, request);
  const quizzes = await listQuizzes(db, teacher);
  return answer(QuizList, { quizzes: quizzes.map(presentQuizSummary) });
});

/** Writes a quiz, for whoever asks: a guest is made only once there is something to own. */
export const POST = route(async ({ db, request }) => {
  const input = await readJson(request, NewQuiz);
  limitRequests(newQuizzes, request);
  const quiz = await writeQuiz(input);
  const { actor, headers } = await findOrMakeOwner(db, request);
  const quizId = await keepQuiz(db, actor, quiz);
  const created = { quizId, itemCount: quiz.items.length, shortfall: quiz.shortfall };
  return answer(QuizCreated, created, { status: 201, headers });
});
