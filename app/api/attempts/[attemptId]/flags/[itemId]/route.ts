import { Flag, NewFlag } from "@/app/_contract/flags";
import { requireActor } from "@/app/_server/actor";
import { flagItem } from "@/app/_server/operations/flag-item";
import { presentFlag } from "@/app/_server/presenters/flags";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Reports that a question seems wrong, to the teacher who set it. */
export const PUT = route<{ attemptId: string; itemId: string }>(async (call) => {
  const actor = await requireActor(call.db, call.request);
  const { comment } = await readJson(call.request, NewFlag);
  return answer(Flag, presentFlag(await flagItem(call.db, actor, { ...call.params, comment })));
});
