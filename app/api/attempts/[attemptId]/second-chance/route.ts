import { NewSecondChance, ReviewedItem } from "@/app/_contract/reviews";
import { requireActor } from "@/app/_server/actor";
import { takeSecondChance } from "@/app/_server/operations/take-second-chance";
import { presentReviewedItem } from "@/app/_server/presenters/review";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Answers a missed item once more, or asks to be shown its answer; the recorded score stays. */
export const POST = route<{ attemptId: string }>(async ({ db, request, params }) => {
  const actor = await requireActor(db, request);
  const input = await readJson(request, NewSecondChance);
  const { reviewed, item } = await takeSecondChance(db, actor, { ...params, ...input });
  return answer(ReviewedItem, presentReviewedItem(reviewed, item));
});
