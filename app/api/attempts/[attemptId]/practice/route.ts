import { NewPracticeResponse, Practice, PracticeOutcome } from "@/app/_contract/practice";
import { requireActor } from "@/app/_server/actor";
import { practiceOfAttempt } from "@/app/_server/operations/practice-of-attempt";
import { recordPractice } from "@/app/_server/operations/record-practice";
import { presentPractice, presentPracticeOutcome } from "@/app/_server/presenters/practice";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

type Params = { attemptId: string };

/** The missed items that were not yet right once. */
export const GET = route<Params>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const practice = await practiceOfAttempt(db, actor, params);
  return answer(Practice, presentPractice(practice));
});

/** Tries a missed item; the recorded score stays. */
export const POST = route<Params>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const input = await readJson(request, NewPracticeResponse);
  const tried = await recordPractice(db, actor, { ...params, ...input }, new Date());
  return answer(PracticeOutcome, presentPracticeOutcome(tried));
});
