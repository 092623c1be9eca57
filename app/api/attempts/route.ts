import { AttemptStarted, NewAttempt } from "@/app/_contract/attempts";
import { requireActor } from "@/app/_server/actor";
import { startAttempt } from "@/app/_server/operations/start-attempt";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Starts an attempt (201) or goes on with the one that is there (200). */
export const POST = route(async ({ db, request }) => {
  const actor = await requireActor(db, request);
  const input = await readJson(request, NewAttempt);
  const { attemptId, isNew } = await startAttempt(db, actor, input);
  return answer(AttemptStarted, { attemptId }, { status: isNew ? 201 : 200 });
});
