import { NewResponse, ResponseSaved } from "@/app/_contract/attempts";
import { requireActor } from "@/app/_server/actor";
import { recordResponse } from "@/app/_server/operations/record-response";
import { presentResponse } from "@/app/_server/presenters/attempt-for-student";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

type Params = { attemptId: string; itemId: string };

/** Saves a choice and answers with what is stored now. */
export const PUT = route<Params>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const input = await readJson(request, NewResponse);
  const { response, secondsLeft } = await recordResponse(db, actor, { ...params, ...input });
  return answer(ResponseSaved, { ...presentResponse(response), secondsLeft });
});
