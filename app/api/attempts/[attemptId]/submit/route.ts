import { AttemptSubmitted } from "@/app/_contract/attempts";
import { requireActor } from "@/app/_server/actor";
import { readAttempt } from "@/app/_server/operations/read-attempt";
import { submitAttempt } from "@/app/_server/operations/submit-attempt";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Hands an attempt in; again, it answers with the same score. */
export const POST = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const { earned, possible } = await submitAttempt(db, actor, params);
  const { shown } = await readAttempt(db, actor, params);
  const score = shown.score ? { earned, possible } : null;
  return answer(AttemptSubmitted, { attemptId: params.attemptId, score });
});
