import { FlagList } from "@/app/_contract/flags";
import { requireActor } from "@/app/_server/actor";
import { found } from "@/app/_server/errors";
import { presentFlag } from "@/app/_server/presenters/flags";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

import { listFlagsOfAttempt } from "@/db/flags";

export const dynamic = "force-dynamic";

/** What the student reported about the questions of an attempt of theirs. */
export const GET = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const { reachTeacher, flags } = found(await listFlagsOfAttempt(db, actor, params));
  return answer(FlagList, { reachTeacher, flags: flags.map(presentFlag) });
});
