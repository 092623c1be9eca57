import { AttemptTime } from "@/app/_contract/attempts";
import { requireActor } from "@/app/_server/actor";
import { readAttemptTime } from "@/app/_server/operations/read-attempt";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** How long an attempt of one's own still has, by the server's clock. */
export const GET = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  return answer(AttemptTime, await readAttemptTime(db, actor, params));
});
