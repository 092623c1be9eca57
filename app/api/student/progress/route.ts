import { OwnProgress } from "@/app/_contract/own-progress";
import { requireStudent } from "@/app/_server/actor";
import { presentOwnProgress } from "@/app/_server/presenters/own-progress";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";
import { listOwnItemScores } from "@/db/results";

export const dynamic = "force-dynamic";

/** What the student has got right so far, in all quizzes whose answers they may see. */
export const GET = route(async ({ db, request }) => {
  const student = await requireStudent(db, request);
  return answer(OwnProgress, presentOwnProgress(await listOwnItemScores(db, student)));
});
