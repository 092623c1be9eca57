import { PracticeToday } from "@/app/_contract/practice-today";
import { requireStudent } from "@/app/_server/actor";
import { practiceToday } from "@/app/_server/operations/practice-today";
import { presentPracticeToday } from "@/app/_server/presenters/practice";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** What the student practises today over all quizzes, without keys. */
export const GET = route(async ({ db, request }) => {
  const student = await requireStudent(db, request);
  return answer(PracticeToday, presentPracticeToday(await practiceToday(db, student, new Date())));
});
