import { AttemptForStudent } from "@/app/_contract/attempts";
import { requireActor } from "@/app/_server/actor";
import { readAttempt } from "@/app/_server/operations/read-attempt";
import { presentAttemptForStudent } from "@/app/_server/presenters/attempt-for-student";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** An attempt of one's own, without its key. */
export const GET = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const attempt = await readAttempt(db, actor, params);
  return answer(AttemptForStudent, presentAttemptForStudent(attempt));
});
